import { isDenied, isStated } from '../pieces/gates.ts';
import type { Amount, Piece, PieceSentence } from '../pieces/pieces.ts';
import { matchesOf, type ShapeMatch, type ShapePattern, shapeOf, shapePattern, shifted } from '../pieces/shape.ts';
import { isWritten } from '../words/written.ts';
import type { Count, Scope, ScoreClaim } from './claims.ts';

/** “Three”, “three of the eight”, “all eight”, “only two out of seven”, “each of the six”. */
const count = '(?:(?<count>amount) (?:of all? (?<whole>amount)?)? | (?<every>all|both|none) of? (?<all>amount)?)';
/** “For this key question”, “under safe and effective”, “across all five key questions”. */
const scope = '(?:(?:for|in|under|of) (?<scope>parts|here|(?:all|both) of? amount? area|amount? area))';
const aux = '(?:be|have|now|again|still|also)*';
/** Nothing that belongs to the number may stand before it. */
const notWithin = '(?<! to|but|except|or|unclear|dash amount|part-of|vague|number|other|amount of)';

/** “Every quality statement in this key question bar one”. */
const notAllBut = '(?! (?:(?:for|in|under|of) (?:parts|here))? comma? (?:but|except) amount)';

const assessed: readonly ShapePattern[] = [
  // “Safe has eight quality statements, of which we assessed five.”
  `(?<! assess (?:at|only|total|a|of)*) (?<whole>amount) statements ${scope}? (?:comma|and|of|relative|now|but|semicolon)+ regulator? have? deny? assess only? (?<count>amount) (?:of pronoun)? (?= $|comma|semicolon|but|reason|now)`,
  `(?<whole>amount) statements ${scope}? (?:comma|and|of|relative)+ only? (?<count>amount) ${aux} (?:deny ${aux})? assess`,
  // “We assessed five quality statements last year and eight now.”
  `assess at? amount statements ${scope}? (?:before|under number) (?:and|but|comma)+ at? (?:(?<count>amount) now | now at? (?<other>amount) (?! area|percent|of))`,
  `(?:before|under number) comma? regulator? have? assess at? amount statements ${scope}? (?:and|but|comma|semicolon)+ now comma? (?:regulator have? assess)? at? (?<count>amount) (?! area|percent|of)`,
  // “The remaining five were not assessed.”
  `other (?<count>amount) statements? ${scope}? ${aux} (?:deny ${aux} assess|carried)`,
  // “We assessed a total of 14 quality statements under safe and effective”, “two key questions and seven quality statements”.
  `(?:assess|with) (?:(?:amount area (?:comma parts)?|parts) comma? and at?)? (?:only|total|a|again|now|also)* ${notWithin} ${count} statements total? ${notAllBut} ${scope}?`,
  // “Six of the seven quality statements for well-led were looked at.”
  `total? ${notWithin} ${count} statements total? ${scope}? (?:(?:comma|open|dash) named (?:comma|close|dash))? (?:relative)? (?:be|have|now|again|still|also|only|deny)* (?:assess|carried) (?:comma? ${scope.replace('scope>', 'behind>')})?`,
  // “Of the eight quality statements, we looked at three.”
  `of all? (?<whole>amount) statements ${scope}? comma? (?:regulator|have|deny|only|now|also)* assess only? (?<count>amount) (?= $|comma|semicolon|but|and|reason|now)`,
  `of all? (?<whole>amount) statements ${scope}? comma only? (?<count>amount) ${aux} (?:deny ${aux})? assess`,
].map(shapePattern);
/** “All but one of the quality statements were assessed.” */
const allBut = shapePattern(
  `all (?:but|except) (?<count>amount) (?:of)? (?<whole>amount)? statements ${scope}? ${aux} assess | assess all (?:but|except) (?<other>amount) (?:of)? statements ${scope.replace('scope>', 'behind>')}?`,
);
/** “We looked at every quality statement in this key question bar one.” */
const allBehind = shapePattern(
  `(?:assess all of? statements ${scope}? comma? (?:but|except) only? (?<count>amount) (?! of| percent) | all of? statements ${scope.replace('scope>', 'behind>')}? comma? (?:but|except) only? (?<other>amount) comma? ${aux} assess)`,
);
/** “Only governance was looked at under this key question”, “we looked at governance alone”. */
const onlyNamed = [
  `only (?<list>named) ${aux} assess ${scope}? (?= $|comma|semicolon|now|reason|but|and)`,
  `regulator have? assess only (?:at|of|for)? (?<list>named) ${scope}? ${'(?= $|stop|semicolon|now|reason)'}`,
].map(shapePattern);
/** “Two were looked at, and both of them were scored 3.” */
const ofAssessed = shapePattern(
  `(?:comma|and|semicolon|but|relative)+ (?:(?:both|all|none) (?:of pronoun|of|pronoun|relative|of relative)? |pronoun both) ${aux} ${'(?:scored|receive a? (?:score of)?|give a? (?:score of)?|have a? score of)'} (?:as|at|only|a|score of)* (?<amount>amount) (?! statements|area|of)`,
);
/** “… but at none of the other four quality statements.” */
const noneOther = shapePattern(
  `(?<= assess [^]{1,12}) (?:but|and) (?:at|in|of)? none (?:of)? other (?<count>amount) statements ${scope}?`,
);
/** “Our assessment of well-led was limited to one quality statement”. */
const limited = shapePattern(
  `(?:of|in|under|for) (?<scope>parts|here) (?:be|have|now|only|again)* (?<limited>word) to only? (?<count>amount) statements (?:(?:comma|dash|open) (?<list>named))?`,
);
const limits = /^(?:limited|confined|restricted|narrowed)$/i;
/** “We assessed safe and well-led only, two of the five key questions.” */
const areasBehind = shapePattern(
  'assess only? (?<list>parts) (?:only|now)? (?:comma|dash|open)+ only? (?<count>amount) (?:of all? (?<whole>amount))? area',
);
const areas: readonly ShapePattern[] = [
  `assess (?:only|total|a|again|now|also)* ${notWithin} ${count} area+`,
  `${notWithin} ${count} area+ (?:relative)? (?:be|have|now|again|still|also|only|deny)* assess`,
].map(shapePattern);
/** “The framework has five key questions.” */
const frameworkHas = shapePattern('(?<framework>word) (?:have|be a) (?<count>amount) area');
const listEnds =
  '(?= $|stop|close|semicolon|dash|but|while|reason|comma (?:relative|while|but|reason)|comma? and amount (?:statements|area)|now|break)';
const lists: readonly ShapePattern[] = [
  `${notWithin} (?<count>amount) (?:of all? amount)? statements ${scope}? (?:now|assess|be|have|relative|regulator|$)* ${scope.replace('scope>', 'behind>')}? (?:dash|open|comma|be) (?<list>named) ${listEnds}`,
  `${notWithin} (?<count>amount) area+ (?:now|assess|be|have|relative|regulator|$)* (?:dash|open|comma|be) (?<list>parts) ${listEnds}`,
].map(shapePattern);
const gives = '(?:scored|receive a? (?:score of)?|give a? (?:score of)?|have a? score of)';
const scored: readonly ShapePattern[] = [
  `${notWithin} ${count} statements ${scope}? (?:relative)? ${aux} ${gives} (?:as|at|a score of)? (?<amount>amount)`,
  `of all? (?<whole>amount) statements ${scope}? comma only? (?<count>amount) ${aux} ${gives} (?<amount>amount)`,
  `score of (?<amount>amount) ${aux} (?:give|receive)? (?:for|to|in) ${count} statements ${scope}?`,
].map(shapePattern);
/** “… was the only statement for responsive to score 4”, “… scored 4 and was the only one to do so”. */
const onlyScored = shapePattern(
  `(?<only>only) statements ${scope}? (?:to|relative) (?:have|be|now)* (?:(?:score of?|scored|receive a? (?:score of)?|give a? (?:score of)?) (?:as|at|a)* (?<amount>amount) (?! of|statements) | word reason)`,
);
/** “Some shortfalls were seen in four of the eight statements”: a score by its meaning. */
const meant = shapePattern(
  `(?<amount>meaning) (?:be|have|now|again|word|find|act)* (?:in|under|for) ${count} statements ${scope}?`,
);
const goesOn = shapePattern(
  `^ (?:comma|and|but|while|semicolon)+ only? (?:(?:all? other)? (?<count>amount)|(?<rest>all? other)) (?:of|pronoun|statements|all|both)* ${aux} (?:${gives}|a? score of)? (?<amount>amount) (?! statements|area|of|all|be|have|scored|receive|give)`,
);
const scoredRest = shapePattern(
  `all (?:but|except) (?<count>amount) of? (?<whole>amount)? statements ${scope}? ${aux} ${gives} (?<amount>amount)`,
);
/** “For safe, we assessed five quality statements”, “… and four for effective”. */
const topic = shapePattern('^ (?:for|in|under|of|at)? (?<scope>parts|here) (?:comma|have|regulator)');
const assessedOn = shapePattern(
  '^ (?:comma|and|but|while|semicolon)+ (?:(?:assess)? (?<count>amount) (?:of pronoun)? statements? (?:for|in|under|of) (?<scope>parts|here) | (?:for|in|under) (?<behind>parts|here) at? (?<other>amount))',
);
const named: readonly ShapePattern[] = [
  `assess (?:only|also|now)* statements? (?:for|on|of|dash)? (?<list>named) ${listEnds}`,
  `statements relative? regulator have? deny? assess be (?<list>named) ${listEnds}`,
  `(?<list>named) (?:comma|dash|close)? (?:be|have|now|also|deny)* assess (?= $|comma|semicolon|now|reason|but|and)`,
].map(shapePattern);

/** “We did not look at safeguarding or at learning culture.” */
const neither: readonly ShapePattern[] = [
  `deny assess statements? (?:for|on|of|dash)? (?<list>named) or named ${listEnds}`,
  `deny assess statements? (?:for|on|of|dash)? named or (?<list>named) ${listEnds}`,
].map(shapePattern);

/** What a sentence says of how much was assessed, and of how many statements have a score. */
export function readCounts({ pieces, isQuestion }: PieceSentence): readonly ScoreClaim[] {
  const shape = shapeOf(pieces);
  const isCarried = (from: number, to: number) => pieces.slice(from, to).some(({ kind }) => kind === 'carried');
  const stated = (patterns: readonly ShapePattern[]) =>
    patterns
      .flatMap((pattern) => matchesOf(pattern, shape))
      .filter(({ from, to }) => isStated(isCarried(from, to) ? pieces.slice(0, to) : pieces, from, to, isQuestion));
  // What is carried forward from the last rating is so now.
  const isNot = ({ from, to }: ShapeMatch) => isDenied(pieces, from, to) || isCarried(from, to);
  const claims = once([
    ...stated(assessed)
      .filter(({ to }) => speaksOfStatements(pieces, to))
      .flatMap((match) => assessedClaims(pieces, shape, match, isNot(match))),
    ...stated([allBut]).flatMap((match) => countClaim(pieces, match, 'assessed', true)),
    ...stated([allBehind]).flatMap((match) => countClaim(pieces, match, 'assessed', true)),
    ...stated(onlyNamed).flatMap((match) => [...onlyClaim(pieces, match), ...namedClaim(pieces, match, false)]),
    ...(stated(assessed).some((match) => !isNot(match)) ? stated([ofAssessed]) : []).flatMap((match) =>
      allScored(pieces, match),
    ),
    ...stated(areas).flatMap((match) => countClaim(pieces, match, 'areas', isNot(match))),
    ...stated([noneOther]).flatMap((match) => countClaim(pieces, match, 'assessed', true)),
    ...stated([limited])
      .filter(({ groups }) => limits.test(pieceAt(pieces, groups.limited)?.text ?? ''))
      .flatMap((match) => [
        ...countClaim(pieces, match, 'assessed', false),
        ...(match.groups.list === undefined ? [] : namedClaim(pieces, match, false)),
      ]),
    ...stated([areasBehind]).flatMap((match) => [
      ...listClaim(pieces, match),
      ...countClaim(pieces, match, 'areas', isNot(match)),
    ]),
    ...stated([frameworkHas]).flatMap((match) => frameworkClaim(pieces, match)),
    ...stated(lists).flatMap((match) => [
      ...listClaim(pieces, match),
      ...(pieces.slice(0, match.to).some(({ kind }) => kind === 'assess') && !isNot(match)
        ? namedClaim(pieces, match, false)
        : []),
    ]),
    ...stated(scored)
      .filter((match) => !isNot(match))
      .flatMap((match) => scoredClaims(pieces, shape, match)),
    ...stated([meant])
      .filter((match) => !isNot(match))
      .flatMap((match) => scoredClaims(pieces, shape, match)),
    ...stated([onlyScored])
      .filter((match) => !isNot(match))
      .flatMap((match) => scoredClaims(pieces, shape, match)),
    ...stated([scoredRest]).flatMap((match) => scoredClaims(pieces, shape, match, true)),
    ...neither
      .flatMap((pattern) => matchesOf(pattern, shape))
      .filter(({ from, to }) => isStated(pieces.map(withoutOr), from, to, isQuestion))
      .flatMap((match) => namedClaim(pieces, match, true)),
    ...stated(named).flatMap((match) => namedClaim(pieces, match, isNot(match))),
  ]);
  return matchesOf(allButNamed, shape).length > 0
    ? claims.filter((claim) => !('count' in claim && claim.count === 'all'))
    : claims;
}

/** “Apart from consent, every statement scored 3.” */
const allButNamed = shapePattern('except (?:for|of|under)? named | all of? statements but (?:for)? named');

/** Behind a denial “or” leaves nothing open. */
function withoutOr(piece: Piece): Piece {
  return piece.kind === 'or' ? { ...piece, kind: 'and' } : piece;
}

/** Two forms can read the same words. */
function once(claims: readonly ScoreClaim[]): readonly ScoreClaim[] {
  return claims.filter(
    (claim, at) => !claims.slice(0, at).some((other) => other.kind === claim.kind && other.start === claim.start),
  );
}

function pieceAt(pieces: readonly Piece[], place: readonly [number, number] | undefined): Piece | null {
  return place === undefined ? null : (pieces[place[0]] ?? null);
}

interface Counted {
  readonly count: Count;
  readonly whole: number | null;
  readonly start: number;
  readonly end: number;
}

/** The number of a match, and the number that it is out of. */
function countedIn(pieces: readonly Piece[], { groups }: ShapeMatch): Counted | null {
  const number = pieceAt(pieces, groups.count ?? groups.other);
  const only = pieceAt(pieces, groups.only);
  if (only !== null) {
    return { count: { value: 1, bound: 'exactly' }, whole: null, start: only.start, end: only.end };
  }
  const every = pieceAt(pieces, groups.every);
  const whole = pieceAt(pieces, groups.whole ?? groups.all)?.amount?.value ?? null;
  if (number?.amount != null && !number.amount.isPercent) {
    const { value, bound, outOf } = number.amount;
    return { count: { value, bound }, whole: outOf ?? whole, start: number.start, end: number.end };
  }
  if (every === null) {
    return null;
  }
  const count: Count = every.kind === 'none' ? { value: 0, bound: 'exactly' } : 'all';
  const end = pieceAt(pieces, groups.all)?.end ?? every.end;
  return every.kind === 'both' ? null : { count, whole, start: every.start, end };
}

function scopeIn(pieces: readonly Piece[], match: ShapeMatch | null): Scope | null {
  const piece = pieceAt(pieces, match?.groups.scope ?? match?.groups.behind);
  if (piece === null) {
    return null;
  }
  return piece.kind === 'parts' ? { kind: 'parts', ids: piece.ids } : { kind: piece.kind === 'here' ? 'here' : 'all' };
}

function countClaim(
  pieces: readonly Piece[],
  match: ShapeMatch,
  kind: 'assessed' | 'areas',
  isNot: boolean,
  around: Scope | null = null,
): readonly ScoreClaim[] {
  const counted = countedIn(pieces, match);
  if (counted === null) {
    return [];
  }
  // “Not all were assessed”: one at least was not.
  const isPartial = isNot && counted.count === 'all';
  const count: Count = isPartial ? { value: 1, bound: 'at least' } : counted.count;
  const hasTotal = pieces.slice(match.from, match.to).some((piece) => piece.kind === 'total');
  const scope: Scope = scopeIn(pieces, match) ?? around ?? { kind: hasTotal ? 'all' : 'here' };
  return kind === 'areas' ? [{ kind, ...counted, count, isNot }] : [{ kind, ...counted, count, scope, isNot }];
}

function frameworkClaim(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const number = pieceAt(pieces, groups.count);
  const isFramework = isWritten(pieceAt(pieces, groups.framework), 'framework');
  return !isFramework || number?.amount?.bound !== 'exactly'
    ? []
    : [
        {
          kind: 'areas',
          count: { value: 0, bound: 'at least' },
          whole: number.amount.value,
          isNot: false,
          start: number.start,
          end: number.end,
        },
      ];
}

function listClaim(pieces: readonly Piece[], { groups }: ShapeMatch): readonly ScoreClaim[] {
  const number = pieceAt(pieces, groups.count);
  const list = pieceAt(pieces, groups.list);
  return number?.amount == null || number.amount.bound !== 'exactly' || list === null
    ? []
    : [
        {
          kind: 'list',
          said: number.amount.value,
          listed: new Set(list.ids).size,
          start: number.start,
          end: number.end,
        },
      ];
}

/** With those that the sentence goes on with, for other key questions. */
function assessedClaims(
  pieces: readonly Piece[],
  shape: string,
  match: ShapeMatch,
  isNot: boolean,
): readonly ScoreClaim[] {
  const claims = [...countClaim(pieces, match, 'assessed', isNot, scopeIn(pieces, firstOf(topic, shape, 0)))];
  let { to } = match;
  for (let next = firstOf(assessedOn, shape, to); next !== null; next = firstOf(assessedOn, shape, to)) {
    claims.push(...countClaim(pieces, next, 'assessed', isNot));
    to = next.to;
  }
  return claims;
}

/** The first match in what follows a place; its places are those of the whole shape. */
function firstOf(pattern: ShapePattern, shape: string, from: number): ShapeMatch | null {
  const [first] = matchesOf(pattern, shape.slice(from));
  return first === undefined ? null : shifted(first, from);
}

function scoredClaims(
  pieces: readonly Piece[],
  shape: string,
  match: ShapeMatch,
  isRest = false,
): readonly ScoreClaim[] {
  const counted = countedIn(pieces, match);
  const isSame = match.groups.only !== undefined && match.groups.amount === undefined;
  const said = isSame
    ? (pieces.slice(0, match.from).findLast((piece) => piece.amount !== null) ?? null)
    : pieceAt(pieces, match.groups.amount);
  const amount = said?.kind === 'meaning' ? amountMeant(said) : (said?.amount ?? null);
  if (counted === null || amount === null) {
    return [];
  }
  const scope: Scope = scopeIn(pieces, match) ?? scopeIn(pieces, firstOf(topic, shape, 0)) ?? { kind: 'here' };
  const claims: ScoreClaim[] = [{ kind: 'scored', ...counted, scope, amount, isRest }];
  let told = counted.count === 'all' ? 0 : counted.count.value;
  let { to } = match;
  for (let next = firstOf(goesOn, shape, to); next !== null; next = firstOf(goesOn, shape, to)) {
    const number = pieceAt(pieces, next.groups.count ?? next.groups.rest);
    const value = pieceAt(pieces, next.groups.amount)?.amount ?? null;
    const rest = next.groups.count === undefined;
    if (number !== null && value !== null) {
      const count: Count = rest ? { value: told, bound: 'exactly' } : (number.amount ?? 'all');
      told += number.amount?.value ?? 0;
      const { start, end } = number;
      claims.push({ kind: 'scored', scope, count, whole: counted.whole, amount: value, isRest: rest, start, end });
    }
    to = next.to;
  }
  return claims;
}

/** The score that words stand for: “some shortfalls”. */
function amountMeant({ value }: Piece): Amount {
  return { value: Number(value), bound: 'exactly', isPercent: false, outOf: null };
}

/** One common word such as “safeguarding” may be no name of a statement. */
function namedClaim(pieces: readonly Piece[], { groups }: ShapeMatch, isNot: boolean): readonly ScoreClaim[] {
  const list = pieceAt(pieces, groups.list);
  const isName = list?.kind === 'named' && (list.ids.length > 1 || /\p{L}\s\p{L}/u.test(list.text));
  return isName ? [{ kind: 'named', ids: list.ids, isNot, start: list.start, end: list.end }] : [];
}

/** Nothing but these was assessed. */
function onlyClaim(pieces: readonly Piece[], match: ShapeMatch): readonly ScoreClaim[] {
  const list = pieceAt(pieces, match.groups.list);
  const [first] = list === null ? [] : namedClaim(pieces, match, false);
  return list === null || first === undefined
    ? []
    : [
        {
          kind: 'assessed',
          count: { value: new Set(list.ids).size, bound: 'exactly' },
          whole: null,
          isNot: false,
          scope: scopeIn(pieces, match) ?? { kind: 'here' },
          start: list.start,
          end: list.end,
        },
      ];
}

function allScored(pieces: readonly Piece[], match: ShapeMatch): readonly ScoreClaim[] {
  const piece = pieceAt(pieces, match.groups.amount);
  return piece?.amount == null
    ? []
    : [
        {
          kind: 'scored',
          scope: { kind: 'here' },
          count: pieces.slice(match.from, match.to).some(({ kind }) => kind === 'none')
            ? { value: 0, bound: 'exactly' }
            : 'all',
          whole: null,
          isRest: false,
          ofAssessed: true,
          amount: piece.amount,
          start: piece.start,
          end: piece.end,
        },
      ];
}

/** “We assessed safe and well-led; the remaining three were carried forward”: of key questions. */
function speaksOfStatements(pieces: readonly Piece[], to: number): boolean {
  return pieces.slice(0, to).some(({ kind }) => kind === 'statements');
}
