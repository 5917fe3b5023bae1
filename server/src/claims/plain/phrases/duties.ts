import type { Framework } from '../../../framework/framework.ts';
import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

const things = 'duty duties responsibility responsibilities functions obligations';

/**
 * The tokens of a sentence in which what an authority is rated for as a whole is one: “rated good for how well it is meeting
 * its duties under the Care Act”, “how the council carries out its responsibilities”, “the council’s adult social care”. Linear.
 */
export const duties: readonly Step[] = [
  { needs: ['adult', 'social', 'care'], put: withSocialCare },
  [{ needs: ['how way ways manner', things], turnAt: wholeOfDuties }],
];

function wholeOfDuties<Found extends Token>(tokens: readonly Found[], at: number, token: Found): Turn<Found> | null {
  const next = behindDuties(tokens, at);
  return next === null
    ? null
    : {
        plain: [{ ...token, kind: 'overall', value: 'overall', end: tokenAt(tokens, next - 1).end, owner: false }],
        next,
      };
}

/** “Norbeck Council’s adult social care” as the council, “for its adult social care” as “overall”. */
function withSocialCare<Found extends Token>(tokens: readonly Found[], { scoring }: Framework): readonly Found[] {
  // Only authorities are scored as a whole, for all that they do.
  if (scoring.method !== 'percentage' || scoring.of !== 'whole') {
    return tokens;
  }
  const at = tokens.findIndex(
    (token, place) =>
      isWritten(token, 'adult') &&
      isWritten(tokens[place + 1], 'social') &&
      isWrittenLike(tokens[place + 2], /^care(?: services)?$/iu),
  );
  const [first, before, last] = [tokens[at], tokens[at - 1], tokens[at + 2]];
  if (first === undefined || last === undefined) {
    return tokens;
  }
  const isServices = isWritten(tokens[at + 3], 'services') || isWrittenLike(last, /services$/iu);
  const next = isWritten(tokens[at + 3], 'services') ? at + 4 : at + 3;
  const isOwned = before !== undefined && (before.owner || isKindAt(tokens, at - 1, 'name', 'subject'));
  // “Adult social care services in the county are rated good”: those of others; “adult social care providers”.
  const isOther =
    (isServices && !isOwned && !first.determined) ||
    (isKindAt(tokens, next, 'word', 'name', 'subject', 'called') && !tokens[next]?.text.match(/^[A-Z]/u));
  const kind = isKindAt(tokens, at - 1, 'for') ? ('overall' as const) : ('subject' as const);
  const value = kind === 'overall' ? 'overall' : 'authority';
  const whole = { ...first, kind, value, text: value, end: last.end, capital: false, determined: true };
  const rest = tokens.slice(next);
  return isOther
    ? tokens
    : before !== undefined && isOwned
      ? [...tokens.slice(0, at - 1), { ...before, owner: false }, ...rest]
      : [...tokens.slice(0, at), whole, ...rest];
}

/** The place behind words for how an authority does what the law asks of it; null where none begin here. */
function behindDuties(tokens: readonly Token[], at: number): number | null {
  const isHow = isKindAt(tokens, at, 'how') && isWrittenLike(tokens[at], /^how/iu);
  const isWay = isWritten(tokens[at], 'way ways manner') && isKindAt(tokens, at - 1, 'for');
  const end = isHow || isWay ? firstBehind(tokens, at, (token) => isWritten(token, things)) : -1;
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
