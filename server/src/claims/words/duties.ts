import { isKindAt } from './kinds.ts';
import type { TokenKind } from './lexicon.ts';
import { firstBehind } from './places.ts';
import type { Token } from './tokens.ts';
import { isWritten, isWrittenLike } from './written.ts';

/**
 * The tokens of a sentence in which what an authority is rated for as a whole is one: “rated good for how well it is meeting
 * its duties under the Care Act”, “how the council carries out its responsibilities”. Linear.
 */
export function withDuties<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  let behind = 0;
  return tokens.flatMap((token, at): readonly Found[] => {
    if (at < behind) {
      return [];
    }
    const next = behindDuties(tokens, at);
    const last = next === null ? undefined : tokens[next - 1];
    behind = next ?? behind;
    return [last === undefined ? token : { ...token, kind: 'overall', value: 'overall', end: last.end, owner: false }];
  });
}

/** The place behind words for how an authority does what the law asks of it; null where none begin here. */
function behindDuties(tokens: readonly Token[], at: number): number | null {
  const isHow = isKindAt(tokens, at, 'how') && isWrittenLike(tokens[at], /^how/iu);
  const isWay = isWritten(tokens[at], 'way ways manner') && isKindAt(tokens, at - 1, 'for');
  const end = isHow || isWay ? firstBehind(tokens, at, ({ text }) => duties.test(text)) : -1;
  const between = tokens.slice(at + 1, end);
  const isOwn = between.some(({ kind }) => kind === 'subject' || kind === 'pronoun' || kind === 'name');
  const isDone = between.some(({ text }) => doing.test(text));
  const isOne = between.length < longest && !between.some(({ kind }) => breaks.has(kind));
  if (end === -1 || !isOwn || !isDone || !isOne) {
    return null;
  }
  let next = end + 1;
  const isLaw = isWritten(tokens[next], 'under for in towards to set');
  while (isLaw && next < end + longest && !ends.has(tokens[next]?.kind ?? 'comma')) {
    next += 1;
  }
  return next;
}

const duties = /^(?:duty|duties|responsibility|responsibilities|functions|obligations)$/iu;
const doing = /^(?:meet|carry|carries|carried|fulfil|deliver|discharg|perform|exercis|deal|handl)/iu;
const breaks: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'and',
  'but',
  'while',
  'value',
  'give',
  'receive',
  'rating',
  'part',
  'hedge',
]);
const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([...breaks, 'be', 'have', 'relative']);
const longest = 10;
