import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which what is taken out of all is named at once: “in every area but one, safety” as “in every
 * area except safety”, “all ratings bar the one for caring” as “… except caring”, “apart from an outstanding rating for
 * caring” as “except caring, which is rated outstanding”. Linear.
 */
export const plainExceptions: Step = [
  { needs: ['except but', 'one', 'part'], turnAt: butOne },
  { needs: ['but', 'everywhere all area', 'part'], turnAt: butPart },
  { needs: ['except', 'value', 'part being'], turnAt: theOneFor },
  { needs: ['except', 'value', 'part'], turnAt: ratingFor },
  { needs: ['ratings grades', 'all', 'except', 'part'], turnAt: allRatings },
];

/** “But one, safety”, “with one exception, safety”. */
function butOne<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const word = tokens[at];
  const isExcept =
    isOfKind(word, 'except') || (isWritten(word, 'but') && isKindAt(tokens, at - 1, 'everywhere', 'all', 'area'));
  const one = isWritten(tokens[at + 1], 'one') ? at + 2 : isWritten(word, 'with') ? 0 : -1;
  const mark = isKindAt(tokens, one, 'area', 'rating') ? one + 1 : one;
  return word !== undefined &&
    isExcept &&
    one > 0 &&
    isKindAt(tokens, mark, 'comma', 'dash', 'open') &&
    isPartAlone(tokens, mark + 1)
    ? { plain: [{ ...word, kind: 'except', value: 'except' }], next: mark + 1 }
    : null;
}

/** “Everything but safe was rated good”, “good in all but safe”; not “good in all areas, but safe was …”. */
function butPart<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const word = tokens[at];
  let end = at + 1;
  while (isKindAt(tokens, end, 'part', 'and', 'being', 'for', 'in')) {
    end += 1;
  }
  const isOver = tokens[end] === undefined || isKindAt(tokens, end, 'stop', 'comma', 'semicolon', 'dash', 'close');
  const isAhead = !tokens.slice(0, at).some(({ kind }) => kind === 'value') && isKindAt(tokens, end, 'be', 'have');
  const isTurn =
    isWritten(word, 'but') &&
    isOfKind(word, 'but') &&
    isKindAt(tokens, at - 1, 'everywhere', 'all', 'area') &&
    isKindAt(tokens, end - 1, 'part') &&
    (isOver || isAhead);
  return isTurn && word !== undefined ? { plain: [{ ...word, kind: 'except', value: 'except' }], next: at + 1 } : null;
}

/** “Bar the one for caring”, “except that for safe”, “apart from the rating for being well-led”. */
function theOneFor<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const word = tokens[at];
  const noun = tokens[at + 1];
  const isTurn =
    isOfKind(word, 'except') &&
    tokens.some(({ kind }) => kind === 'value') &&
    (isWritten(noun, 'one that') || (isOfKind(noun, 'rating') && noun.determined)) &&
    isKindAt(tokens, at + 2, 'for', 'of', 'in') &&
    isKindAt(tokens, at + 3, 'part', 'being');
  return isTurn && word !== undefined ? { plain: [word], next: at + 3 } : null;
}

/** “…, apart from an outstanding rating for caring”, “except for a good one in safe”. */
function ratingFor<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const word = tokens[at];
  const value = isKindAt(tokens, at + 1, 'a') ? at + 2 : at + 1;
  const noun = value + 1;
  const part = isKindAt(tokens, noun + 2, 'being') ? noun + 3 : noun + 2;
  const isTurn =
    isOfKind(word, 'except') &&
    isKindAt(tokens, value, 'value') &&
    (isKindAt(tokens, noun, 'rating') || isWritten(tokens[noun], 'one')) &&
    isKindAt(tokens, noun + 1, 'for', 'in') &&
    isPartAlone(tokens, part);
  const [area, rating] = [tokens[part], tokens[value]];
  if (!isTurn || word === undefined || area === undefined || rating === undefined) {
    return null;
  }
  const said = { start: rating.start, end: rating.end, text: rating.text };
  return {
    plain: [
      word,
      area,
      { ...word, kind: 'comma', value: ',', text: ',' },
      { ...word, ...said, kind: 'relative', value: 'which', text: 'which' },
      { ...word, ...said, kind: 'be', value: 'is', text: 'is' },
      { ...word, ...said, kind: 'give', value: 'rated', text: 'rated' },
      rating,
    ],
    next: part + 1,
  };
}

/** “All of the ratings except caring”: of the areas that they are of. */
function allRatings<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = tokens[at];
  const isTurn =
    isWritten(noun, 'ratings grades') &&
    isKindAt(tokens, at - 1, 'all') &&
    isKindAt(tokens, at + 1, 'except') &&
    tokens.slice(at + 2, at + 6).some(({ kind }) => kind === 'part');
  return isTurn && noun !== undefined ? { plain: [{ ...noun, kind: 'area' }], next: at + 1 } : null;
}

/** A key question that nothing but the end or a mark follows. */
function isPartAlone(tokens: readonly Token[], at: number): boolean {
  const end = at + 1;
  return (
    isKindAt(tokens, at, 'part') &&
    (tokens[end] === undefined || isKindAt(tokens, end, 'comma', 'stop', 'semicolon', 'close'))
  );
}
