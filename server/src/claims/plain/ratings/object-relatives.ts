import { isKindAt } from '../../words/kinds.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which what the regulator rated was rated: “the only area that we rated good” is “the only area
 * that was rated good”, and “people received care that was rated good for being safe” is “it was rated good for …”. Linear.
 */
export const objectRelatives: readonly Step[] = [
  [{ needs: ['area called', 'regulator', 'give find', 'value'], turnAt: ratedByUs }],
  { needs: ['called', 'relative', 'give', 'value'], put: careThatWas },
  { needs: ['only one', 'area', 'give', 'value', 'is was', 'part'], put: turnedRound },
];

/** “Area that we have rated good”, “areas inspectors found to be good”. */
function ratedByUs<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = tokens[at];
  const isThat = isKindAt(tokens, at + 1, 'relative');
  const who = isThat ? at + 2 : at + 1;
  const verb = isKindAt(tokens, who + 1, 'have') ? who + 2 : who + 1;
  const isToBe = isKindAt(tokens, verb + 1, 'to') && isKindAt(tokens, verb + 2, 'be');
  const value = isToBe ? verb + 3 : isKindAt(tokens, verb + 1, 'as', 'a') ? verb + 2 : verb + 1;
  const given = tokens[verb];
  const isTurn =
    isKindAt(tokens, at, 'area', 'called') &&
    (isKindAt(tokens, who, 'regulator') || isRegulator(tokens, who)) &&
    isKindAt(tokens, verb, 'give', 'find') &&
    isKindAt(tokens, value, 'value') &&
    !isWritten(tokens[verb - 1], 'had');
  // “Do more to keep people safe, an area that …”: no part is named right before it.
  const isApposed = isKindAt(tokens, at - 1, 'a') && isKindAt(tokens, at - 2, 'comma', 'dash');
  const isNamed = isKindAt(tokens, at - 3, 'part') && !isWritten(tokens[at - 4], 'people them residents patients');
  if (isTurn && noun !== undefined && isApposed && !isNamed) {
    return { plain: [noun], next: value + 1 };
  }
  return isTurn && noun !== undefined && given !== undefined
    ? {
        plain: [
          noun,
          ...tokens.slice(at + 1, who),
          { ...given, kind: 'be', value: 'is', text: 'is' },
          { ...given, kind: 'give', value: 'rated', text: 'rated' },
        ],
        next: value,
      }
    : null;
}

/** “Inspectors told the home to do more on safety, an area that they rated …”: those who told it. */
function isRegulator(tokens: readonly Token[], at: number): boolean {
  return isWritten(tokens[at], 'it they') && isKindAt(tokens, 0, 'regulator');
}

/** “People received care that was rated good for being safe”: the care is what the report is about. */
function careThatWas<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const care = tokens.slice(0, longestOpening).findIndex(({ kind }) => kind === 'called');
  const be = isKindAt(tokens, care + 2, 'have') ? care + 3 : care + 2;
  const value = firstBehind(tokens, care, ({ kind }) => kind === 'value');
  const before = tokens.slice(0, Math.max(0, care));
  const [noun] = tokens.slice(Math.max(0, care));
  const isTurn =
    care > 1 &&
    isKindAt(tokens, care + 1, 'relative') &&
    isKindAt(tokens, be, 'be') &&
    isKindAt(tokens, be + 1, 'give') &&
    isKindAt(tokens, value + 1, 'for', 'in') &&
    isKindAt(tokens, care - 1, 'receive', 'give', 'have', 'being', 'word') &&
    before.every(
      (token, at) =>
        (at === 0 && isWritten(token, people)) ||
        ['other-voice', 'word', 'subject', 'pronoun', 'be', 'have', 'receive', 'being'].includes(token.kind),
    );
  return isTurn && noun !== undefined
    ? [{ ...noun, kind: 'pronoun', value: 'it', text: 'it' }, ...tokens.slice(be)]
    : tokens;
}

/** “The only area that was rated good is caring”: caring is the only area that was rated good. */
function turnedRound<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const noun = isKindAt(tokens, 1, 'number') ? 2 : 1;
  const relative = isKindAt(tokens, noun + 1, 'relative') ? noun + 2 : noun + 1;
  const value = firstBehind(tokens, noun, ({ kind }) => kind === 'value');
  const said = tokens.slice(relative, Math.max(relative, value));
  const part = value + 2;
  const isTurn =
    (isKindAt(tokens, 0, 'only') || (isWritten(tokens[0], 'one') && tokens[0]?.determined === true)) &&
    isKindAt(tokens, noun, 'area') &&
    said.some(({ kind }) => kind === 'give') &&
    said.every((token) => isKindAt([token], 0, 'be', 'have', 'give', 'as', 'to') || isComparison(token)) &&
    isWritten(tokens[value + 1], 'is was') &&
    isKindAt(tokens, part, 'part') &&
    (tokens[part + 1] === undefined || isKindAt(tokens, part + 1, 'stop', 'comma', 'semicolon', 'dash'));
  return isTurn
    ? [
        ...tokens.slice(part, part + 1),
        ...tokens.slice(value + 1, part),
        ...tokens.slice(0, value + 1),
        ...tokens.slice(part + 1),
      ]
    : tokens;
}

/** “Lower than”, “below”. */
function isComparison(token: Token): boolean {
  return isKindAt([token], 0, 'better', 'worse', 'instead') || isWritten(token, 'less below above');
}

const people = 'people children everyone';
const longestOpening = 7;
