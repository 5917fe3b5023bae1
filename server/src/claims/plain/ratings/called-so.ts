import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

const verdicts = 'found find concluded judged ruled decided';

/**
 * The tokens of a sentence in which what a service is called, or is by the regulator’s word, is what it is rated: “this is now
 * an outstanding service”, “the home is inadequate, according to inspectors”, “the verdict leaves the home inadequate”,
 * “hospital turns good”. Linear.
 */
export const calledSo: readonly Step[] = [
  { needs: ['quote', 'better rise worse fall move', 'value'], put: withCalledBefore },
  [
    { needs: ['is was', 'a', 'subject', 'value'], turnAt: asService },
    { needs: ['regulator', `according says said ${verdicts}`, 'is are was were', 'value'], turnAt: byRegulator },
    { needs: [`determined agreed ${verdicts}`, 'regulator', 'is was', 'value'], turnAt: concludedSo },
    { needs: ['leaves left leaving', 'value'], turnAt: leftSo },
    { needs: ['turns goes becomes', 'value'], turnAt: turnedSo },
  ],
];

/** “‘Good’ care home downgraded to ‘inadequate’”: downgraded from good, in a title. */
function withCalledBefore<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const [open, value, close] = tokens.slice(0, 3);
  const move = tokens.findIndex(({ kind }) => moves.has(kind));
  const named = tokens.slice(3, Math.max(3, move));
  const isTurn =
    open?.kind === 'quote' &&
    value?.kind === 'value' &&
    close?.kind === 'quote' &&
    tokens.at(-1)?.kind !== 'stop' &&
    named.length > 0 &&
    named.every(({ kind }) => ['name', 'subject', 'word', 'be', 'have'].includes(kind)) &&
    named.some(({ kind }) => kind === 'subject' || kind === 'name') &&
    isKindAt(tokens, move + 1, 'to', 'and', 'stop') &&
    tokens.slice(move).some(({ kind }) => kind === 'value');
  return isTurn
    ? [
        ...tokens.slice(3, move + 1),
        { ...open, kind: 'from', value: 'from', text: 'from' },
        open,
        value,
        close,
        ...tokens.slice(move + 1),
      ]
    : tokens;
}

const moves: ReadonlySet<string> = new Set(['better', 'rise', 'worse', 'fall', 'move']);

function rated<Found extends Token>(token: Found): Found {
  return { ...token, kind: 'give', value: 'rated', text: 'rated' };
}

/** “Is now a good service”; “is a good service” only says what it is like. */
function asService<Found extends Token>(tokens: readonly Found[], at: number, be: Found): Turn<Found> | null {
  const article = isNow(tokens, at + 1) ? at + 2 : at + 1;
  const [a, value, noun] = tokens.slice(article, article + 3);
  const end = isKindAt(tokens, article + 3, 'overall') ? article + 4 : article + 3;
  const isTurn =
    isWritten(be, 'is was') &&
    a?.kind === 'a' &&
    value?.kind === 'value' &&
    noun?.kind === 'subject' &&
    isNamed(tokens, at - 1) &&
    (at === 1 ||
      isKindAt(tokens, at - 2, 'comma', 'overall', 'name', 'and', 'but', 'result', 'dash', 'relative', 'quote')) &&
    isOver(tokens, end);
  const isSaid = article > at + 1 || end > article + 3 || isKindAt(tokens, 0, 'overall', 'rating', 'in');
  const isPraise = value?.value === 'good' && !isSaid;
  return isTurn && !isPraise
    ? { plain: [...tokens.slice(at, article), rated(a), value, ...tokens.slice(article + 3, end)], next: end }
    : null;
}

/** “The home”, “Oak Place”. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const isPlace = tokens[at]?.capital === true && isKindAt(tokens, at, 'level') && isKindAt(tokens, at - 1, 'name');
  return isPlace || isKindAt(tokens, at, 'subject', 'pronoun', 'name', 'here');
}

function isNow(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at, 'now', 'latest') || isWritten(tokens[at], 'now');
}

/** “Is inadequate, according to inspectors”, “is good, inspectors found”. */
function byRegulator<Found extends Token>(tokens: readonly Found[], at: number, be: Found): Turn<Found> | null {
  const behind = isKindAt(tokens, at + 2, 'overall') ? at + 3 : at + 2;
  const start = isKindAt(tokens, behind, 'comma') ? behind + 1 : behind;
  const isBy =
    (isWritten(tokens[start], 'according') && isKindAt(tokens, start + 2, 'regulator')) ||
    (start > behind && isKindAt(tokens, start, 'regulator') && isWritten(tokens[start + 1], verdicts)) ||
    (start > behind && isWritten(tokens[start], `${verdicts} says said`) && isKindAt(tokens, start + 1, 'regulator'));
  return isBy && isWritten(be, 'is are was were') && isKindAt(tokens, at + 1, 'value')
    ? { plain: [be, rated(be), ...tokens.slice(at + 1, behind)], next: behind }
    : null;
}

/** “We concluded that the service was good”, “inspectors have decided the home is inadequate”: they rated it so. */
function concludedSo<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const who = isKindAt(tokens, at - 1, 'have', 'now', 'latest') ? at - 2 : at - 1;
  const first = isWritten(tokens[at + 1], 'that') ? at + 2 : at + 1;
  const be = firstBehind(tokens, first, (token) => isWritten(token, 'is was'));
  const named = tokens.slice(first, Math.max(first, be));
  const value = isKindAt(tokens, be + 1, 'now', 'latest') ? be + 2 : be + 1;
  const end = isKindAt(tokens, value + 1, 'overall') ? value + 2 : value + 1;
  const isTurn =
    isWritten(verb, `${verdicts} determined agreed`) &&
    isKindAt(tokens, who, 'regulator') &&
    named.length > 0 &&
    named.every((token) => isOfKind(token, 'subject', 'name', 'a', 'here', 'part', 'level') && !token.owner) &&
    isKindAt(tokens, value, 'value') &&
    isOver(tokens, end) &&
    // “Good at planning care”, “good with people”: what it does well.
    (!isKindAt(tokens, end, 'break') || isWritten(tokens[end], 'because as since after following'));
  return isTurn
    ? { plain: [{ ...verb, kind: 'find' }, ...tokens.slice(first, be + 1), rated(verb)], next: be + 1 }
    : null;
}

/** “The verdict leaves the care home inadequate”: it is rated so. */
function leftSo<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const noun = isKindAt(tokens, at + 1, 'a') ? at + 2 : at + 1;
  const value = isKindAt(tokens, noun + 1, 'as', 'quote', 'give') ? noun + 2 : noun + 1;
  const isTurn =
    isWritten(verb, 'leaves left leaving') &&
    isKindAt(tokens, at - 1, 'rating', 'regulator', 'comma') &&
    isKindAt(tokens, noun, 'subject', 'part', 'pronoun') &&
    isKindAt(tokens, value, 'value') &&
    isOver(tokens, isKindAt(tokens, value + 1, 'quote') ? value + 2 : value + 1);
  return isTurn
    ? {
        plain: [...tokens.slice(noun, noun + 1), { ...verb, kind: 'be', value: 'is', text: 'is' }, rated(verb)],
        next: noun + 1,
      }
    : null;
}

/** “Hospital turns good”: in a title. */
function turnedSo<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isTurn =
    isWritten(verb, 'turns goes becomes') &&
    isKindAt(tokens, at - 1, 'subject', 'name') &&
    isKindAt(tokens, at + 1, 'value') &&
    isOver(tokens, at + 2);
  return isTurn ? { plain: [{ ...verb, kind: 'be', value: 'is', text: 'is' }, rated(verb)], next: at + 1 } : null;
}

/** Where what is said of a rating is over, or a reason or a time follows. */
function isOver(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || isKindAt(tokens, at, ...ends);
}

const ends: readonly TokenKind[] = [
  'stop',
  'comma',
  'semicolon',
  'dash',
  'close',
  'and',
  'but',
  'break',
  'quote',
  'while',
];
