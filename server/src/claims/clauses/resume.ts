import { isKind } from '../named/list-source.ts';
import type { TokenKind } from '../words/lexicon.ts';
import type { SentenceReader } from './clauses.ts';

/** Goes on with the clause that a parenthesis broke off, if a verb or a rating stands where nothing was named anew. */
export function resumeClause(reader: SentenceReader, at: number): void {
  const { open, clause, source, nearest } = reader;
  if (open === null || clause.list !== null || clause.hasUnknown || clause.verb !== null || clause.hasValue) {
    return;
  }
  const isVerb = isKind(source, at, ...verbs);
  const isRating =
    open.clause.verb !== null && open.at !== clause.start - 1 && isKind(source, at, 'value', 'as', 'quote');
  if (clause.isRelative || clause.isRegulator || !(isVerb || isRating)) {
    return;
  }
  reader.open = null;
  const { list } = open.clause;
  // “Two key questions, safe and well-led, are …”, “The weakest area, safe, was …”
  const between = source.tokens.slice(open.at + 1, clause.start - 1);
  const isNamed =
    nearest !== null &&
    list?.targets.some(({ kind }) => kind !== 'count') !== true &&
    nearest.start === between[0]?.start &&
    nearest.end === between.at(-1)?.end &&
    nearest.targets.every(({ kind }) => kind === 'part');
  const { start, hasBefore, isNow, isRemained, isDenied } = clause;
  reader.clause = {
    ...open.clause,
    ...(isNamed ? { list: nearest, hasUnknown: false } : {}),
    nameEnd: open.clause.nameEnd ?? open.at,
    hasBefore: (open.clause.verb === null && hasBefore) || open.clause.hasBefore,
    isNow: isNow || open.clause.isNow,
    isRemained: isRemained || open.clause.isRemained,
    isDenied: isDenied || open.clause.isDenied,
    hadVerb: false,
    start,
    pending: [],
  };
}

const verbs: readonly TokenKind[] = [
  'be',
  'have',
  'give',
  'find',
  'lead',
  'meet',
  'receive',
  'rise',
  'fall',
  'move',
  'stay',
  'lose',
  'unchanged',
];
