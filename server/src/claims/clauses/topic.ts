import { monthNames } from '../../text/dates/calendar.ts';
import { isKind } from '../named/list-source.ts';
import type { TokenKind } from '../words/lexicon.ts';
import { tokenAt } from '../words/token-at.ts';
import { isOneOf } from '../words/written.ts';
import type { Clause, SentenceReader } from './clauses.ts';

/** “In safe and caring, …”, “Overall, and for safe, …”: prepositions, then key questions or the whole, and nothing else. */
export function topicOf({ clause, source }: SentenceReader): Clause['topic'] {
  const { list, start } = clause;
  const isOfParts = list?.targets.some(({ kind }) => kind === 'part' || kind === 'all') === true;
  const isPlain = list?.targets.every(
    (target) => target.kind === 'part' || target.kind === 'all' || (target.kind === 'whole' && target.isPlain),
  );
  if (list === null || list.isRating || !isOfParts || isPlain !== true) {
    return null;
  }
  const before = source.tokens.slice(start).filter((token) => token.end <= list.start);
  const isTopic =
    (before.length > 0 || isKind(source, start, 'overall')) &&
    before.every(({ kind, value }) => leading.has(kind) || value === 'terms' || value === 'on');
  return isTopic ? list.targets : null;
}

/** “In maternity, …”, “In end of life care, …”: the words behind “in”, where they can be a name; months are none. */
export function placeOf({ clause, source }: SentenceReader, comma: number): Clause['place'] {
  const words = source.tokens.slice(clause.start + 1, comma);
  const isName = words.length > 0 && words.every(({ kind, text }) => naming.has(kind) && !isTime(text));
  return isKind(source, clause.start, 'in') && isName
    ? { start: tokenAt(source.tokens, clause.start + 1).start, end: tokenAt(source.tokens, comma - 1).end }
    : null;
}

const naming: ReadonlySet<TokenKind> = new Set<TokenKind>(['name', 'word', 'called', 'and', 'of']);

/** “In March, …”, “in the spring, …”. */
function isTime(text: string): boolean {
  const name = text.toLowerCase();
  return monthNames.some((month) => month.toLowerCase() === name) || isOneOf(name, 'spring summer autumn winter');
}

const leading: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'in',
  'for',
  'of',
  'be',
  'number',
  'area',
  'dash',
  'and',
  'but',
]);
