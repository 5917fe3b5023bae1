import { isQuoted } from '../../../framework/phrases/quotation.ts';
import type { Range } from '../../../text/range.ts';
import { isKind } from '../../named/list-source.ts';
import { isGate } from '../../second-reading/gates.ts';
import { isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { lastBefore } from '../../words/places.ts';
import { isValueLike, isWritten, isWrittenLike, isYearAlone } from '../../words/written.ts';
import { type Check, nothingSaid } from '../checks.ts';
import { comparisonBefore } from '../comparisons.ts';
import type { ChangeSource, PlacedValue } from '../pieces.ts';
import type { NamedToken } from '../subjects/named-services.ts';
import type { Sentence } from '../subjects/rated-things.ts';
import { partOf, type Thing, theWhole } from '../things.ts';

/**
 * Ratings that nothing has any more, or that nothing has: “it is no longer rated inadequate, either overall or for any key
 * question”, “the home is not rated inadequate in any area”, “we did not rate any area inadequate”. Empty where another word leaves a doubt.
 */
export function deniedAnywhere({ source, text, pieces }: Sentence): readonly Check[] {
  if (source.services.length > 0 || source.tokens.some((token, at) => isDoubt(source, token, at))) {
    return [];
  }
  return pieces
    .flatMap(({ values }) => values)
    .flatMap((value): readonly Check[] => {
      const any = anyBefore(source, value);
      const things = isQuoted(text, value.start)
        ? null
        : any !== null && isDeniedBefore(source, { ...value, at: any })
          ? source.parts.map(partOf)
          : isDeniedBefore(source, value)
            ? anythingBehind(source, value)
            : null;
      return things === null ? [] : [saidOf(source, value, things)];
    });
}

/** Not that rating, or nothing beyond it: “not rated good or better in any area”, “not given less than good for anything”. */
function saidOf(source: ChangeSource, value: PlacedValue, things: readonly Thing[]): Check {
  const { rating, at, next } = value;
  const { start, end } = lastOf(source, value);
  const compared = comparisonBefore(source, at);
  const isLeast = isValueLike(source.tokens[next], /^or (?:better|above|higher|more)$/u);
  const said =
    compared !== null
      ? { bound: { side: compared.isBetter ? ('at most' as const) : ('at least' as const), rating } }
      : isLeast
        ? { bound: { side: 'below' as const, rating } }
        : { notNow: rating };
  return { start, end, alternatives: [{ ...nothingSaid, ...said, things }] };
}

/** The last of “good or outstanding”: what is denied of each is said with it. */
function lastOf(source: ChangeSource, { start, end, next }: PlacedValue): Range {
  let last: Range = { start, end };
  for (let at = next; isKind(source, at, 'or') && isKind(source, at + 1, 'value'); at += 2) {
    last = source.tokens[at + 1] ?? last;
  }
  return last;
}

function isDoubt(source: ChangeSource, token: NamedToken, at: number): boolean {
  const isDenial = isKind(source, at, 'deny', 'no-longer', 'or') || isAny(source, at);
  return (isGate(source, token, at) && !isDenial) || isKind(source, at, 'older', 'except') || isYearAlone(token);
}

/** The place of “any key question” or “any of the five areas” just before a rating; null where that does not stand there. */
function anyBefore(source: ChangeSource, { at }: PlacedValue): number | null {
  let noun = at - 1;
  while (isKind(source, noun, 'a', 'as', 'to', 'be')) {
    noun -= 1;
  }
  let any = noun - 1;
  while (isKind(source, any, 'of', 'number', 'all')) {
    any -= 1;
  }
  return isKind(source, noun, 'area') && isAny(source, any) ? any : null;
}

/** “Is no longer rated”, “was not rated”: within the clause of the rating. */
function isDeniedBefore(source: ChangeSource, { at, words }: PlacedValue): boolean {
  const { tokens } = source;
  const end = comparisonBefore(source, at)?.at ?? at;
  const clause = tokens.slice(lastBefore(tokens, end, ({ kind }) => clauses.has(kind)) + 1, end);
  const denials = clause.filter(({ kind }) => kind === 'deny' || kind === 'no-longer' || kind === 'failing');
  const isBare = isOfKind(clause.at(-1), 'no-longer') || clause.some(isGiving);
  return (
    !words.isAdjective &&
    denials.length === 1 &&
    isBare &&
    clause.every(
      (token) =>
        (plain.has(token.kind) && !isWritten(token, 'had')) || isWritten(token, 'did do does') || isGiving(token),
    )
  );
}

/** “Rated”, “found”, “did not achieve a good rating”. */
function isGiving(token: NamedToken): boolean {
  return isOfKind(token, 'give', 'find', 'receive') || isWrittenLike(token, earning);
}

const earning = /^(?:earn|achieve|attain|obtain|receive|secure|win|get|gain|reach|give|find|manage)$/iu;

const clauses: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'semicolon', 'dash', 'and', 'but', 'result']);
const plain: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'subject',
  'pronoun',
  'name',
  'regulator',
  'be',
  'have',
  'deny',
  'no-longer',
  'give',
  'as',
  'a',
  'latest',
  'now',
  'failing',
  // “Not rated good or outstanding in any area.”
  'value',
  'or',
]);

/** “Overall or for any key question”, “in any of the five areas”: all of these; null where something else follows. */
export function anythingBehind(source: ChangeSource, { next }: PlacedValue): readonly Thing[] | null {
  let at = next;
  while (isKind(source, at, 'or') && isKind(source, at + 1, 'value', 'for', 'in')) {
    at += isKind(source, at + 1, 'value') ? 2 : 1;
  }
  let isOverall = false;
  while (
    isKind(source, at, 'comma', 'overall', 'or', 'both', 'for', 'in') ||
    isWrittenLike(source.tokens[at], either)
  ) {
    isOverall ||= isKind(source, at, 'overall');
    at += 1;
  }
  if (isWritten(source.tokens[at], 'anything') && isKind(source, at - 1, 'for', 'in')) {
    return source.parts.map(partOf);
  }
  if (!isAny(source, at) || !isKind(source, at - 1, 'for', 'in')) {
    return null;
  }
  at += isWritten(source.tokens[at], 'a') ? 2 : 1;
  while (isKind(source, at, 'of', 'number', 'all')) {
    at += 1;
  }
  const parts = source.parts.map(partOf);
  return isKind(source, at, 'area') ? [...parts, ...(isOverall ? [theWhole] : [])] : null;
}

const either = /^(?:either|whether)$/iu;

/** “Any”, “a single”. */
function isAny({ tokens }: ChangeSource, at: number): boolean {
  const isSingle = isWritten(tokens[at], 'a') && isWritten(tokens[at + 1], 'single');
  return isSingle || isWrittenLike(tokens[at], /^(?:any|a single)$/iu);
}
