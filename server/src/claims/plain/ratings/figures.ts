import type { Framework } from '../../../framework/framework.ts';
import { allNames } from '../../../framework/names.ts';
import { remembered } from '../../../text/memory.ts';
import { isKindAt } from '../../words/kinds.ts';
import type { TokenKind } from '../../words/lexicon.ts';
import { tokenAt } from '../../words/token-at.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike, standsFor } from '../../words/written.ts';
import type { Step } from '../step.ts';
import { type Turn, withTurns } from '../turns.ts';

/**
 * The tokens of a sentence in which a figure that is given as a rating is one: “a grade of 3”, “it earned 2”, “5 stars for
 * compliance and 4 for staffing”. Only of a framework whose ratings have figures. Linear.
 */
export const givenFigures: Step = { needs: ['number'], put: withFigures };

/** “It lost two stars, going from four to two”: so many fewer, and no rating that it had. */
export const lostSteps: Step = [{ needs: ['lose', 'value', 'stars star'], turnAt: lostStars }];

function lostStars<Found extends Token>(tokens: readonly Found[], at: number, verb: Found): Turn<Found> | null {
  const isLost =
    isKindAt(tokens, at, 'lose') && isKindAt(tokens, at + 1, 'value') && isWrittenLike(tokens[at + 1], /\sstars?$/iu);
  return isLost ? { plain: [{ ...verb, kind: 'fall', value: 'fell', text: 'fell' }], next: at + 2 } : null;
}

function withFigures<Found extends Token>(tokens: readonly Found[], framework: Framework): readonly Found[] {
  const figures = figuresOf(framework);
  if (figures.size === 0) {
    return withoutMarksOfScores(tokens);
  }
  let isRated = false;
  return withoutScale(tokens, figures).map((token, at, tokens) => {
    const rating = token.kind === 'number' ? figures.get(token.value) : undefined;
    const isFigure =
      rating !== undefined &&
      (isGiven(tokens, at) || isStep(tokens, at) || (isRated && (isForPart(tokens, at) || isBehindPart(tokens, at))));
    isRated ||= isFigure || token.kind === 'value' || token.kind === 'give' || token.kind === 'rating';
    return isFigure ? { ...token, kind: 'value' as const, value: rating } : token;
  });
}

/** “Scored 4, the highest mark there is”: that mark is a score, and no rating. */
function withoutMarksOfScores<Found extends Token>(tokens: readonly Found[]): readonly Found[] {
  const isMark = (at: number) =>
    isKindAt(tokens, at, 'highest', 'lowest') &&
    isKindAt(tokens, at - 1, 'comma', 'open', 'dash') &&
    isKindAt(tokens, at - 2, 'number') &&
    isKindAt(tokens, at + 1, 'rating');
  return tokens.some((_, at) => isMark(at))
    ? tokens.map((token, at) => (isMark(at) ? { ...token, kind: 'word' as const } : token))
    : tokens;
}

/** “3 out of 5 stars” as “3 stars”, “a grade of 4 out of 6” as “a grade of 4”. */
function withoutScale<Found extends Token>(
  tokens: readonly Found[],
  figures: ReadonlyMap<string, string>,
): readonly Found[] {
  const most = Math.max(...[...figures.keys()].map(Number));
  return withTurns(tokens, (all, at, token) => {
    const from = isWritten(all[at + 1], 'out') ? at + 2 : at + 1;
    const isOut = from > at + 1 ? isKindAt(all, from, 'of') : isWrittenLike(all[from], /^(?:out of|\/)$/iu);
    const whole = tokenAt(all, from + 1);
    const rating = token.kind === 'number' ? figures.get(token.value) : undefined;
    if (rating === undefined || !isOut || ![String(most), figures.get(String(most))].includes(whole.value)) {
      return null;
    }
    const isAlone = whole.kind === 'number' && isEnd(all[from + 2]);
    return whole.kind === 'value'
      ? { plain: [{ ...token, kind: 'value', value: rating }], next: from + 2 }
      : isAlone
        ? { plain: [token], next: from + 2 }
        : null;
  });
}

/** “From five stars to three”, “from 2 to 4 stars”: of what the other one is of. */
function isStep(tokens: readonly Token[], at: number): boolean {
  const isTo = isKindAt(tokens, at - 1, 'to') && isKindAt(tokens, at - 2, 'value') && isKindAt(tokens, at - 3, 'from');
  const isFrom =
    isKindAt(tokens, at - 1, 'from') && isKindAt(tokens, at + 1, 'to') && isKindAt(tokens, at + 2, 'value');
  return isTo || isFrom || isBareStep(tokens, at);
}

/** “Its grade has dropped from 5 to 3”: where ratings are spoken of, and nothing that is counted follows. */
function isBareStep(tokens: readonly Token[], at: number): boolean {
  const first = isKindAt(tokens, at - 1, 'from') ? at : at - 2;
  const end = tokens[first + 3];
  return (
    isKindAt(tokens, first - 1, 'from') &&
    isKindAt(tokens, first, 'number') &&
    isKindAt(tokens, first + 1, 'to') &&
    isKindAt(tokens, first + 2, 'number') &&
    (end === undefined || isKindAt(tokens, first + 3, 'comma', 'semicolon', 'stop', 'and', 'but', 'for')) &&
    tokens.slice(0, first).some(({ kind, text }) => kind === 'rating' || (kind === 'part' && !/staff/iu.test(text)))
  );
}

/** “A grade of 3”, “was graded 4”, “earned 2”; not “was given 2 weeks”, “a grade of 3, adequate”. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const isOf = isKindAt(tokens, at - 1, 'of') && isKindAt(tokens, at - 2, 'rating');
  const isRated =
    isKindAt(tokens, at - 1, 'give', 'receive') ||
    (isKindAt(tokens, at - 1, 'as', 'a') && isKindAt(tokens, at - 2, 'give', 'receive'));
  // “Its overall star rating is 3.”
  const isSaid = isKindAt(tokens, at - 1, 'be') && isKindAt(tokens, at - 2, 'rating');
  return isEnd(tokens[at + 1]) && (isOf || isRated || isSaid) && !isNamed(tokens, at);
}

/** “4 for compliance”, “3 in staffing”. */
function isForPart(tokens: readonly Token[], at: number): boolean {
  const part = isKindAt(tokens, at + 2, 'how', 'being') ? at + 3 : at + 2;
  return isKindAt(tokens, at + 1, 'for', 'in') && isKindAt(tokens, part, 'part');
}

/** “… and for compliance three”, “held back by compliance at 3”. */
function isBehindPart(tokens: readonly Token[], at: number): boolean {
  const part = standsFor(tokens[at - 1], 'at') ? at - 2 : at - 1;
  return isKindAt(tokens, part, 'part') && isEnd(tokens[at + 1]) && !isNamed(tokens, at);
}

/** “3, adequate”, “3 (adequate)”: the word behind it says it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return isKindAt(tokens, at + 1, 'comma', 'dash', 'open') && isKindAt(tokens, at + 2, 'value');
}

const ends: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'semicolon',
  'dash',
  'and',
  'but',
  'for',
  'in',
  'close',
  'open',
  'overall',
  'while',
]);

function isEnd(next: Token | undefined): boolean {
  return next === undefined || ends.has(next.kind);
}

/** The ratings that a figure alone stands for. */
export const figuresOf = remembered(
  ({ ratings }: Framework): ReadonlyMap<string, string> =>
    new Map(
      ratings.flatMap((rating) =>
        allNames(rating).flatMap((name) => (/^\d$/u.test(name) ? [[name, rating.id] as const] : [])),
      ),
    ),
);
