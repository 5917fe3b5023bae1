import { isQuoted } from '../../../framework/phrases/quotation.ts';
import { isKind } from '../../named/list-source.ts';
import { listAt } from '../../named/target-lists.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { comparisonBefore, isDenial } from '../comparisons.ts';
import { type ChangeSource, type Piece, type PlacedValue, thingsOf } from '../pieces.ts';
import { here, partOf, type Thing, theWhole } from '../things.ts';

/**
 * Ratings beyond which nothing was given, by a verb that is denied: “we could not rate safe higher than good”, “nothing we saw
 * would justify a rating above good for safe”, “we saw no reason to rate caring lower than good”.
 */
export function refusedBounds(source: ChangeSource, text: string, pieces: readonly Piece[]): readonly Check[] {
  return pieces
    .flatMap(({ values }) => values)
    .flatMap((value): readonly Check[] => {
      const comparison = isQuoted(text, value.start) ? null : comparisonBefore(source, value.at);
      const things = comparison === null ? [] : refusedThings(source, value, comparison.at);
      const { start, end, rating } = value;
      const side = comparison?.isBetter === true ? ('at most' as const) : ('at least' as const);
      return things.length === 0
        ? []
        : [
            {
              start,
              end,
              alternatives: things.map((one) => ({ ...nothingSaid, things: one, bound: { side, rating } })),
            },
          ];
    });
}

/** What was not rated beyond a rating, in each way in which it can be meant; none where that is not known. */
function refusedThings(source: ChangeSource, { next }: PlacedValue, compared: number): readonly (readonly Thing[])[] {
  const from = clauseStart(source, compared);
  const clause = source.tokens.slice(from, compared);
  const denials = clause.flatMap((_, at) => (isDenial(source, from + at) ? [from + at] : []));
  const [denial] = denials;
  const behind = source.tokens.slice((denial ?? from) + 1, compared);
  const isPlain =
    clause.every(({ kind, value, service }) => (!elses.has(kind) || value === 'any') && service === null) &&
    !clause.some((_, at) => isOfAny(source, from + at)) &&
    behind.every(({ kind, text }) => kind !== 'word' || plainWords.test(text));
  if (denial === undefined || denials.length > 1 || !isPlain || !clause.some(isGiving)) {
    return [];
  }
  const own = partsIn(behind);
  if (own.length > 0) {
    return [own];
  }
  const list = isKind(source, next, 'for', 'in') ? listAt(source, next + 1, true) : null;
  if (list !== null) {
    const things = thingsOf(source, list.targets);
    return things === null ? [] : [things];
  }
  const before = partsIn(source.tokens.slice(from, denial));
  const isBeside = isKind(source, next, 'for', 'in') || source.tokens.some(({ kind }) => kind === 'part');
  const isOfWhole = clause.some(({ kind }) => kind === 'subject' || kind === 'pronoun' || kind === 'overall');
  // “Safe could not be rated …”, “we could give safe no higher rating …”
  return before.length > 0 && (isKind(source, from, 'part', 'being') || isKind(source, denial - 1, 'part'))
    ? [before]
    : isOfWhole && !isBeside
      ? [[here], [theWhole]]
      : [];
}

/** Behind the last mark that begins something else; commas within lists begin nothing. */
function clauseStart(source: ChangeSource, at: number): number {
  for (let place = at - 1; place >= 0; place -= 1) {
    const next = isKind(source, place + 1, 'and', 'or') ? place + 2 : place + 1;
    const isList = isKind(source, place, 'comma') && isKind(source, next, 'part') && isKind(source, place - 1, 'part');
    if (isKind(source, place, ...joints) && !isList) {
      return place + 1;
    }
  }
  return 0;
}

const joints: readonly TokenKind[] = [
  'comma',
  'semicolon',
  'dash',
  'but',
  'while',
  'result',
  'relative',
  'open',
  'close',
];

function isGiving({ kind, text }: ChangeSource['tokens'][number]): boolean {
  return kind === 'give' || kind === 'receive' || giving.test(text);
}

const giving = /^(?:give|award|grant|place|put|justif|warrant|merit|allow)/iu;
/** Words between the denial and what is compared that leave no doubt of it. */
const plainWords =
  /^(?:give|award|grant|place|put|justif\w+|warrant\w*|merit\w*|allow\w*|saw|found|heard|any|anything|reason|grounds|basis|case|cause|evidence|single)$/iu;

/** “A service in breach cannot be rated higher than …”: so it is with every one. */
function isOfAny(source: ChangeSource, at: number): boolean {
  return isKind(source, at, 'a') && isKind(source, at + 1, 'subject', 'area');
}

function partsIn(tokens: ChangeSource['tokens']): readonly Thing[] {
  return tokens.flatMap(({ kind, value }) => (kind === 'part' ? [partOf(value)] : []));
}

const elses: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'name',
  'area',
  'all',
  'both',
  'other',
  'except',
  'number',
  'value',
  'other-voice',
  'generic',
  'speech',
  'condition',
]);
