import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { listAt } from '../../named/target-lists.ts';
import { isMarked } from '../../named/values.ts';
import { isAtSomeTimes } from '../../some-times.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore, upTo } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import { isOneOf, isWritten, isWrittenLike, isYearAlone } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { isWished } from '../marks.ts';
import type { ChangeSource, Group, Piece, PlacedValue } from '../pieces.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { here, partOf, type Thing, theWhole } from '../things.ts';

/**
 * The ratings that a sentence gives, each with all that the sentence names, and the whole. One that none of these has is
 * wrong, whatever the words between are. `gated`: the places of the pieces in which nothing is claimed.
 */
export function possibleRatings(sentence: Sentence, gated: ReadonlySet<number>): readonly Check[] {
  const { source, pieces } = sentence;
  const isDouble = isOfSeveral(pieces);
  const known = stretchesOf(source, pieces).map((stretch) => ({
    to: stretch.to,
    things: thingsOfStretch(sentence, stretch),
  }));
  return pieces.flatMap((piece, index) => {
    const things = known.find(({ to }) => piece.to <= to)?.things ?? null;
    return gated.has(index) || isDouble || things === null
      ? []
      : piece.values
          .filter((value) => isGiven(sentence, piece, value) && !isDoubtful(sentence, piece, index, value))
          .map((value): Check => {
            const { rating, start, end } = value;
            const own = besideValue(source, piece, value);
            const alternatives = (own === null ? things.map((thing) => [thing]) : [own]).map((meant) => ({
              ...nothingSaid,
              things: meant,
              now: rating,
            }));
            return { start, end, isLoose: own === null, alternatives };
          });
  });
}

/** What the ratings of a stretch may be of; null where it speaks of another time, or of something that is not known. */
function thingsOfStretch(sentence: Sentence, stretch: Stretch): readonly Thing[] | null {
  const { source } = sentence;
  const isElse = source.tokens
    .slice(stretch.from, stretch.to)
    .some((_, at) => isOtherTime(source, stretch.from + at) || isOtherRating(source, stretch.from + at));
  return isElse ? null : thingsIn(sentence, stretch);
}

/** Places of tokens, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The whole sentence, or what stands before and behind a semicolon: “it runs six homes, one of them good in 2022; Pear Tree
 * Lodge is rated good”. Only where that names something known and speaks of now.
 */
function stretchesOf(source: ChangeSource, pieces: readonly Piece[]): readonly Stretch[] {
  const to = source.tokens.length;
  const semicolon = source.tokens.findLastIndex(({ kind }) => kind === 'semicolon');
  const behind = pieces.filter(({ from }) => from > semicolon);
  const isNamed = behind.some(({ groups }) =>
    groups.some(
      ({ at, isOfParts }) => isOfParts || (tokenAt(source.tokens, at).capital && !isKind(source, at, 'pronoun')),
    ),
  );
  const isNow = source.tokens.slice(semicolon + 1).some(({ text }) => isOneOf(text, 'is are'));
  return semicolon === -1 || !isNamed || !isNow
    ? [{ from: 0, to }]
    : [
        { from: 0, to: semicolon },
        { from: semicolon + 1, to },
      ];
}

/** The key questions that stand just before what gives a rating, or just behind it: nothing else is meant. */
function besideValue(
  source: ChangeSource,
  { from, groups }: Piece,
  { at, next }: PlacedValue,
): readonly Thing[] | null {
  if (source.tokens.some(({ kind }) => kind === 'except')) {
    return null;
  }
  const plain = groups.filter((group) => isPlainList(source, group));
  const before = groups.findLast((group) => group.next <= at);
  const isLinked =
    before?.isOfParts === true &&
    plain.includes(before) &&
    source.tokens
      .slice(before.next, at)
      .every(({ kind, value }) => links.has(kind) || isOneOf(value, 'should can could')) &&
    (before.at === from ||
      isKind(source, before.at - 1, ...ahead) ||
      isWrittenLike(source.tokens[before.at - 1], placing));
  if (isLinked && !isKind(source, next, 'for', 'in', 'overall')) {
    return before.things;
  }
  const behind = groups.find((group) => group.at === next + 1);
  const isFirst = groups.every((group) => group.at > at || !group.isOfParts);
  const isBehind = isKind(source, next, 'for') && behind?.isOfParts === true && plain.includes(behind);
  return isFirst && isBehind ? behind.things : null;
}

/** Key questions by name, and not “every one”, “the other four”. */
function isPlainList(source: ChangeSource, { at, next }: Group): boolean {
  const words = source.tokens.slice(at, next);
  return words.every(({ kind }) => !['all', 'both', 'other', 'number', 'area', 'everywhere', 'rating'].includes(kind));
}

const links: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'be',
  'have',
  'give',
  'find',
  'as',
  'a',
  'quote',
  'now',
  'latest',
  'to',
  'break',
  'only',
]);
const ahead: readonly TokenKind[] = ['give', 'find', 'relative', 'regulator', 'result', 'break', 'quote'];

/** All that the ratings of a sentence may be of; null where it speaks of something that is not known. */
export function thingsIn(
  { source, pieces, spoken }: Sentence,
  { from, to }: Stretch = { from: 0, to: source.tokens.length },
): readonly Thing[] | null {
  const own = pieces.filter((piece) => piece.from >= from && piece.to <= to);
  const groups = [...own.flatMap((piece) => piece.groups), ...(spoken === null ? [] : [spoken])];
  if (groups.some(({ things }) => things === null) || isOfAny(source)) {
    return null;
  }
  // “All but safe”, “a clean sweep of good ratings”: any of them.
  const isOfMany = source.tokens.some((_, at) => isMany(source, at));
  const named = source.tokens.flatMap(({ kind, value }) => (kind === 'part' ? [value] : []));
  const services = groups.flatMap(({ things }) => (things ?? []).filter(({ service }) => service !== null));
  const last = spoken?.things ?? [];
  const parts = (isOfMany ? source.parts : named).map(partOf);
  const whole = [here, theWhole];
  return [...services, ...last, ...parts, ...whole];
}

/** “All areas”, “the other ratings”, “in each”; not “all that we saw”. */
function isMany(source: ChangeSource, at: number): boolean {
  const isBeside =
    isKind(source, at + 1, 'area', 'number', 'of', 'rating', 'pronoun') || isKind(source, at - 1, 'for', 'in');
  // “Three of the five came out as good.”
  const isCounted = isKind(source, at, 'number') && isKind(source, at + 1, 'of') && isKind(source, at + 2, 'number');
  return (
    isCounted ||
    isKind(source, at, 'area', 'everywhere', 'except') ||
    (isKind(source, at, 'all', 'both', 'other') && isBeside) ||
    (isKind(source, at, 'other') && source.tokens[at]?.determined === true) ||
    (isKind(source, at, 'rating') && isWrittenLike(source.tokens[at], /s$/iu))
  );
}

/** “A home with one inadequate key question”, “the trust that runs the nearest hospital”. */
function isOfAny(source: ChangeSource): boolean {
  // “A score of 63 or more leads to a rating of good.”
  const isOfScores = source.tokens.some(
    ({ text }, at) => isOneOf(text, 'score scores') && isKind(source, at - 1, 'a') && isKind(source, at + 1, 'of'),
  );
  if (isOfScores) {
    return true;
  }
  // “Care was good overall.”
  const isOfCare = isKind(source, 0, 'called') && isKind(source, 1, 'be', 'have');
  return (
    isOfCare ||
    source.tokens.some(
      (_, at) =>
        isKind(source, at, 'subject') &&
        (isKind(source, at + 1, 'relative') || (isKind(source, at - 1, 'a') && isWithRating(source, at + 1))),
    )
  );
}

/** “… with one inadequate key question”; not “with a pool”. */
function isWithRating(source: ChangeSource, at: number): boolean {
  const phrase = upTo(source.tokens, at + 1, ({ kind }) => ['comma', 'be', 'have', 'give', 'act'].includes(kind));
  return isKind(source, at, 'while') && phrase.some(({ kind }) => ['value', 'area', 'rating', 'part'].includes(kind));
}

/** “Surgery was rated inadequate for safe, and maternity good for safe”: two that are not known, each with its own. */
function isOfSeveral(pieces: readonly Piece[]): boolean {
  const given = new Map<string, string>();
  return pieces.some(({ groups, values }) =>
    groups.some(({ isOfParts, things }) => {
      const key = JSON.stringify(things);
      const rating = values[0]?.rating;
      const before = given.get(key);
      if (!isOfParts || rating === undefined) {
        return false;
      }
      given.set(key, rating);
      return before !== undefined && before !== rating;
    }),
  );
}

/** A year, or “two inspections ago”: what was so then need not be so now. */
function isOtherTime({ tokens }: ChangeSource, at: number): boolean {
  return tokenAt(tokens, at).kind === 'older' || isYearAlone(tokens[at]);
}

/** “The food hygiene rating”: not that of the regulator; “a disappointing rating” is. */
function isOtherRating(source: ChangeSource, at: number): boolean {
  const { text } = tokenAt(source.tokens, at - 1);
  return (
    isKind(source, at, 'rating') && isKind(source, at - 1, 'word') && !/(?:ing|ed|ful|ous|able|less)$/iu.test(text)
  );
}

/** Whether words beside a rating say that it is given to something that is known. */
function isGiven({ source, pieces }: Sentence, piece: Piece, value: PlacedValue): boolean {
  const { words, at, next } = value;
  const verb = lastBefore(
    source.tokens,
    at,
    (_, place) => place >= piece.from && isKind(source, place, ...verbs) && !isKind(source, place - 1, 'to'),
  );
  const isAlone =
    piece.values.length === 1 &&
    source.tokens.slice(piece.from, piece.to).every((_, place) => {
      const own = piece.from + place;
      return (own >= at && own < next) || isKind(source, own, 'quote', 'a', 'as', 'be', 'overall');
    });
  const isVerdict =
    isAlone && isOneRating(pieces) && source.tokens.some(({ kind }) => kind === 'rating' || kind === 'give');
  const isAsked = source.tokens.some((_, place) => isKind(source, place, 'give') && isKind(source, place - 1, 'to'));
  // “One that we have to rate as inadequate.”
  const mustGive = source.tokens.some(
    (_, place) =>
      place < at &&
      isKind(source, place, 'give') &&
      isKind(source, place - 1, 'to') &&
      isKind(source, place - 2, 'have') &&
      isKind(source, place - 3, 'regulator'),
  );
  const isNext = piece.groups.some((group) => group.next === at);
  const isRequired = isNext && !isAsked && isWrittenLike(source.tokens[at], /^requires\b/iu);
  const isTold = source.isHeadline && source.tokens.some(({ kind }) => kind === 'regulator');
  return (
    words.isRating ||
    isVerdict ||
    isFor(source, piece, next) ||
    isRequired ||
    isTold ||
    mustGive ||
    isPlaced(source, piece, at) ||
    isSoRated(source, piece, value) ||
    isKind(source, next, 'overall') ||
    (verb !== -1 && !isOfElse(source, piece, verb, at))
  );
}

/** “These findings place safe at good”, “the score puts safe in the good band”. */
function isPlaced(source: ChangeSource, { from, groups }: Piece, at: number): boolean {
  const verb = source.tokens.findLastIndex(({ text }, place) => place >= from && place < at && placing.test(text));
  return verb !== -1 && groups.some((group) => group.at === verb + 1 && group.next >= at - 2 && group.isOfParts);
}

const placing = /^(?:place|places|placed|placing|put|puts|putting)$/iu;

/** “…, so well-led is good”. */
function isSoRated(source: ChangeSource, { from, to, groups }: Piece, { at, next }: PlacedValue): boolean {
  const so = isWritten(source.tokens[from], 'so hence thus therefore') ? from + 1 : from;
  const isResult = so > from || isKind(source, from - 1, 'result');
  return (
    isResult &&
    next === to &&
    isKind(source, at - 1, 'be') &&
    groups.some((group) => group.at === so && group.next === at - 1)
  );
}

/** “An outstanding for caring”. */
function isFor(source: ChangeSource, { groups }: Piece, next: number): boolean {
  return isKind(source, next, 'for') && groups.some(({ at, isOfParts }) => at === next + 1 && isOfParts);
}

const verbs: readonly TokenKind[] = ['give', 'receive', 'find'];

/** “Rated the kitchen inadequate”: something that is not known. */
function isOfElse(source: ChangeSource, { groups }: Piece, verb: number, at: number): boolean {
  return source.tokens.slice(verb + 1, at).some(({ kind, text }, place) => {
    const own = verb + 1 + place;
    const isKnown = groups.some((group) => group.at <= own && own < group.next);
    return !isKnown && (kind === 'word' || kind === 'name') && !/ly$/iu.test(text);
  });
}

/** Whether the sentence gives just one rating, be it more than once. */
export function isOneRating(pieces: readonly Piece[]): boolean {
  return new Set(pieces.flatMap(({ values }) => values.map(({ rating }) => rating))).size === 1;
}

/** Whether the words beside a rating deny it, bound it, or say that it is of something else. */
function isDoubtful(
  { source, text, pieces }: Sentence,
  piece: Piece,
  index: number,
  { words, at, next, start }: PlacedValue,
): boolean {
  const isQuotation = isQuoted(text, start) && !isMarked(source, at, words);
  // “Rated outstanding by them”, “by the council’s own team”; not “by a team of inspectors”.
  const isByThem =
    tokenAt(source.tokens, next).value === 'by' &&
    isKind(source, next + 1, ...agents) &&
    !source.tokens.slice(next + 1, next + longestAgent).some(({ kind }) => kind === 'regulator');
  const isOther = words.isAdjective || isAtSomeTimes(source, next) || isOfUnknown(source, next) || isByThem;
  return isQuotation || isOther || isWished(source, piece, at) || isDeniedBefore(source, pieces, piece, index, at);
}

const agents: readonly TokenKind[] = ['pronoun', 'other-voice', 'all', 'subject', 'word', 'a'];
const longestAgent = 6;

/** “Rated good for the care it gives”: what it is for is not known. */
export function isOfUnknown(source: ChangeSource, next: number): boolean {
  const isHow = isKind(source, next + 1, 'how') && listAt(source, next + 1) === null;
  return (
    isKind(source, next, 'for') && (isHow || isKind(source, next + 1, 'word', 'called', 'name', 'lead', 'act', 'meet'))
  );
}

/** A denial in the piece, or in one before it that has no verb of its own: “none of safe, caring and …”. */
function isDeniedBefore(
  source: ChangeSource,
  pieces: readonly Piece[],
  own: Piece,
  index: number,
  at: number,
): boolean {
  const from = pieces.slice(0, index).findLastIndex((piece) => {
    const words = source.tokens.slice(piece.from, piece.to);
    return words.some(({ kind }) => clauseVerbs.has(kind));
  });
  const turn = pieces.slice(0, index + 1).findLast(({ joint, from: first }) => {
    const isSo = isWritten(source.tokens[first], 'so hence thus therefore');
    return isSo || (joint !== null && turns.has(joint));
  });
  // “It missed the top rating and has been rated good.”
  const isOfNone = isWritten(source.tokens[0], 'no none neither nobody nothing never nor');
  const isOtherVerb = own.joint === 'and' && isKind(source, own.from, 'be', 'have') && !isOfNone;
  const start = Math.max(turn?.from ?? 0, pieces[from]?.to ?? 0, isOtherVerb ? own.from : 0);
  return source.tokens.slice(start, at).some(({ kind, value }) => denials.has(kind) || bounds.test(value));
}

const turns: ReadonlySet<TokenKind> = new Set<TokenKind>(['result', 'semicolon', 'dash', 'but']);
const clauseVerbs: ReadonlySet<TokenKind> = new Set<TokenKind>(['be', 'have', 'act', 'give', 'find', 'receive']);
const denials: ReadonlySet<TokenKind> = new Set<TokenKind>(['deny', 'no-longer', 'failing', 'lose', 'or']);
const bounds = /^(?:no|none|than|below|above|least|most|beyond)$/u;
