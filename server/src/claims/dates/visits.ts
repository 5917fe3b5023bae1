import { isOfAnotherTime } from '../pieces/gates.ts';
import { matchesOf, type ShapeMatch, type ShapePattern, shapeOf, shapePattern } from '../pieces/shape.ts';
import type { DateClaim, DaysOf, SaidDays } from './claims.ts';
import type { DayPiece, DaySentence } from './day-pieces.ts';

/** Words between what happened and its days: “on”, “between”, “over two days in”. */
const on =
  '(?:break|in|from|of|dash|comma|for|word (?= number word? day-word)|number word? day-word|word day-word|word (?= month)|a|before-all){0,5}';
const days = '(?<days>days|month)';
const ofWhat = '(?:(?:of|break|in) (?:subject|name|word|pronoun|in|of|and|part|a){1,7})?';
const visit = '(?<visit>visit)';
const team = '(?:(?:regulator|team) (?:(?:from|of) regulator)?)';
/** Where a clause begins, so that no other words own the team: “fire inspectors”. */
const clause = '(?<= ^|comma|semicolon|dash|and|but|while|relative|days|month|a|of|break|in|now|number)';
/** Words put in between: “, the first in six years,”. */
const aside = '(?:comma (?:(?!comma|semicolon|days|month|visit|visited)[^]){1,8} comma)?';
const happens = `(?:comma? relative|comma)? (?:be|have|occasion|and|but|comma)* (?:happen|(?<=be))`;

interface Form {
  readonly of: DaysOf | 'seen';
  readonly pattern: ShapePattern;
}

/** `seen`: the whole of the assessment where it gives a range of days, else days on which somebody was there. */
const forms: readonly Form[] = [
  // “The inspection took place on …”, “the assessment, which was carried out over two days in May, …”.
  ['all', `${visit} ${ofWhat} ${aside} ${happens} (?:break ${team})? ${on} ${days}`],
  // “Date of assessment: …”, “inspection dates: …”, “site visits: …”.
  ['all', `(?<visit>day-word of? occasion* visit) ${ofWhat} (?:be|from|dash|break)* ${days}`],
  ['all', `(?<visit>visit day-word) (?:be|from|dash|break)* ${days}`],
  ['some', `^ ${visit} dash ${days}`],
  // “Inspection activity started on …”, “the inspection ended on …”.
  ['first', `${visit} ${ofWhat} (?:comma? relative)? (?:be|have|occasion|and|comma)* begin ${on} ${days}`],
  ['first', `(?<visit>now) be? begin ${on} ${days}`],
  [
    'first',
    `${clause} ${team} (?:comma? relative)? have? begin (?:a|occasion|pronoun)* ${visit} ${ofWhat} ${on} ${days}`,
  ],
  ['last', `${visit} ${ofWhat} (?:comma? relative)? (?:be|have|occasion|and|comma)* end ${aside} ${on} ${days}`],
  [
    'last',
    `${visit} [^]{0,24} begin ${on} (?:days|month) (?:and|comma|relative|be|have|pronoun)+ end ${aside} ${on} ${days}`,
  ],
  // “We carried out an unannounced inspection on …”, “the regulator inspected the service between …”, “we were on site on …”.
  ['seen', `${clause} ${team} (?:have|be)* happen (?:a|occasion|of|word)* ${visit} ${ofWhat} ${on} ${days}`],
  [
    'seen',
    `${clause} ${team} (?:comma relative)? (?:have|be)* (?<visit>visited) (?:subject|pronoun|name|word|of|in|break|a|and|occasion|number day-word|day-word){0,9} ${aside} (?:number [^] [^] comma)? ${on} ${days}`,
  ],
  [
    'seen',
    `(?:subject|pronoun|name) (?:(?:in|break|of) (?:subject|name))* have? be (?<visit>visited) (?:break ${team})? ${on} ${days}`,
  ],
  ['seen', `be (?<visit>visited) break ${team} ${on} ${days}`],
  // “Both visits, on …, were unannounced.”
  ['some', `${visit} comma ${on} ${days} (?= comma)`],
  // “Five weeks after the visit of 16 May.”
  ['some', `${visit} of ${days}`],
  ['some', `(?<visit>now) of ${days}`],
  // “We began on … and finished on …”.
  ['first', `^ ${team} (?<visit>begin) ${on} ${days} (?:and|comma)`],
  ['last', `^ ${team} begin ${on} (?:days|month) (?:and|comma)+ (?<visit>end) ${on} ${days}`],
  // “We gave notice on … and visited three days later, on …”.
  [
    'some',
    `^ ${team} [^]{0,8} and (?<visit>visited) (?:subject|pronoun)* (?:number day-word word comma)? ${on} ${days}`,
  ],
  // “During our inspection on …”, “an unannounced inspection in June was prompted by …”.
  ['seen', `${visit} ${ofWhat} (?:break|in|from)+ (?:number day-word in)? ${days}`],
  ['all', `(?<visit>now) (?:break|in|from)+ ${days}`],
  // “On …, inspectors visited the home.”
  [
    'some',
    `(?<= ^|break|in|and) ${days} comma? (?:a|word|of|and|number|team)* ${team} (?:and (?:a|number)? (?:team|other-voice|word))? have? (?<visit>visited|happen (?:a|occasion)* visit)`,
  ],
  // “… and returned on …”.
  [
    'some',
    `(?:days|month) (?:and|comma|but)+ (?:regulator|have|again)* (?<visit>visited) (?:subject|pronoun|again)* ${on} ${days}`,
  ],
  // “We inspected on … and, to look at medicines again, on …”.
  [
    'some',
    `${clause} ${team} have? (?<visit>visited) (?:subject|pronoun|name)* ${on} (?:days|month) and (?:again|${aside}) (?:break|in)+ ${days}`,
  ],
].map(([of, pattern]) => ({ of: of as Form['of'], pattern: shapePattern(pattern ?? '') }));

/** What a sentence says of the days of an assessment. */
export function readVisits({ pieces, isQuestion }: DaySentence, text: string): readonly DateClaim[] {
  const shape = shapeOf(pieces);
  const seen = new Set<number>();
  return forms.flatMap(({ of, pattern }) =>
    matchesOf(pattern, shape).flatMap((match): readonly DateClaim[] => {
      const [at] = match.groups.days ?? [];
      const said = at === undefined ? undefined : pieces[at];
      if (at === undefined || said?.days == null || seen.has(at) || !isOwn(pieces, match, text, isQuestion)) {
        return [];
      }
      seen.add(at);
      const { days: given, start, end } = said;
      const told = of === 'seen' ? wholeOf(given, pieces, match) : of;
      const kind = dayOf(pieces, match, text) ?? (told === 'all' && isOneOfDays(pieces, match, at) ? 'some' : told);
      const own = { isThis: isThis(pieces, match, text), isBare: isBare(pieces, match) };
      return [{ kind: 'assessed', days: given, of: kind, ...own, start, end }];
    }),
  );
}

/** “The last day of the assessment was …”. */
function dayOf(pieces: readonly DayPiece[], match: ShapeMatch, text: string): DaysOf | null {
  const visit = pieces[match.groups.visit?.[0] ?? -1];
  const before = visit?.kind === 'day-word' ? text.slice(Math.max(0, visit.start - oneWord), visit.start) : '';
  const word = /\b(?<word>first|last|final|second|third|fourth)\s+$/i.exec(before)?.groups?.word?.toLowerCase();
  return word === undefined ? null : word === 'first' ? 'first' : /^(?:last|final)$/.test(word) ? 'last' : 'some';
}

/** A range is the whole of it; one day, or a month, may be part of it, and what is “completed” ends. */
function wholeOf({ first, last, precision }: SaidDays, pieces: readonly DayPiece[], match: ShapeMatch): DaysOf {
  if (pieces.slice(match.from, match.to).some(({ kind, text }) => kind === 'happen' && /^complete/i.test(text))) {
    return 'last';
  }
  const isRange = first.day !== last.day || first.month !== last.month;
  const isVisit = pieces[match.groups.visit?.[0] ?? -1]?.text ?? '';
  return precision === 'days' && isRange && !/visit/i.test(isVisit) ? 'all' : 'some';
}

/** Before an assessment of somebody else, such as “her assessment” or “the fire inspection”, stand other words. */
const ownWords =
  /(?:^|[.;:,(“"–—-]\s*|\b(?:the|this|these|our|we|an?|of|on|during|at|after|following|since|and|or|unannounced|announced|evening|morning|afternoon|night|day|weekend|both|two|three|second|third|comprehensive|focused|focussed|short|brief|routine|planned|full|short-notice|notice|responsive|targeted|rated|first|site|off|dates?|days?|inspected|assessed|carried out|undertook|completed|conducted|in)[\s-]+)$/i;
const oneWord = 28;
const anchored = /\b(?:before|after|since|until|following)\s+(?:our|this|the)\s+(?:site\s+)?$|\b(?:last|final)\s+$/i;

const contrasted =
  /\b(?:at|in|on|by) this (?:one|assessment|inspection|visit|occasion)\b|\bthis time\b|\bthe (?:year|month|one) before which\b/i;

function isOwn(pieces: readonly DayPiece[], match: ShapeMatch, text: string, isQuestion: boolean): boolean {
  const visit = pieces[match.groups.visit?.[0] ?? -1];
  const end = match.to;
  const own = pieces.slice(0, end);
  const isHad = pieces.slice(match.from, end).some((piece) => piece.kind === 'have' && /^had$/i.test(piece.text));
  // “Had the visit been made on …”.
  const isTold = own.some(({ kind }, at) => kind === 'speech' && !/^(?:regulator|team)$/.test(own[at - 1]?.kind ?? ''));
  const isInverted = /^(?:had|should|were)$/i.test(own[0]?.text ?? '');
  const isSupposed =
    isTold || isInverted || own.some(({ kind }) => kind === 'condition' || kind === 'hedge' || kind === 'deny');
  // “Four weeks before our visit on …”, “the last day of the assessment”: the words before it say nothing of when it was.
  const at = match.groups.visit?.[0] ?? 0;
  const isAnchor = visit !== undefined && anchored.test(text.slice(Math.max(0, visit.start - oneWord), visit.start));
  const isOther = isAnchor ? isOfAnotherTime(pieces.slice(at), 0, end - at) : isOfAnotherTime(pieces, match.from, end);
  // “At our assessment in May 2022 …, and at this one …”, “in May 2022, the year before which …”.
  const isContrast = contrasted.test(text.slice(pieces[end - 1]?.end ?? text.length, pieces.at(-1)?.end));
  if (visit === undefined || isQuestion || isHad || isSupposed || isOther || isContrast) {
    return false;
  }
  const isNoun = visit.kind === 'visit' || visit.kind === 'occasion';
  // “Staff had a visit on …”: anybody’s.
  const isAny =
    isNoun &&
    visit.kind !== 'occasion' &&
    !/inspection/i.test(visit.text) &&
    pieces[(match.groups.visit?.[0] ?? 0) - 1]?.kind === 'a';
  const hasTeam = pieces.slice(match.from, match.to).some(({ kind }) => kind === 'regulator' || kind === 'team');
  if (isAny && !hasTeam) {
    return false;
  }
  return !isNoun || ownWords.test(text.slice(Math.max(0, visit.start - oneWord), visit.start));
}

function isBare(pieces: readonly DayPiece[], match: ShapeMatch): boolean {
  const visit = pieces[match.groups.visit?.[0] ?? -1];
  const sure = pieces
    .slice(match.from, match.to)
    .some(({ kind }) => ['regulator', 'team', 'occasion', 'day-word'].includes(kind));
  return visit?.kind === 'visit' && !sure && !/inspection/i.test(visit.text);
}

/** “This inspection”, “date of assessment”: no other one is meant. */
function isThis(pieces: readonly DayPiece[], match: ShapeMatch, text: string): boolean {
  const visit = pieces[match.groups.visit?.[0] ?? -1];
  return (
    visit !== undefined &&
    (visit.kind === 'day-word' ||
      visit.kind === 'now' ||
      /\b(?:this|these|our)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(0, visit.start - oneWord), visit.start)))
  );
}

/** “The visit was on 4 March and calls ended on 8 March”: a visit may be one day of several that a sentence gives. */
function isOneOfDays(pieces: readonly DayPiece[], { groups }: ShapeMatch, at: number): boolean {
  const visit = pieces[groups.visit?.[0] ?? -1]?.text ?? '';
  return /visit/i.test(visit) && pieces.some(({ days }, index) => index !== at && days !== null);
}
