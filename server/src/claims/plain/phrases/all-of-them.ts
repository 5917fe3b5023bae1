import { isKindAt } from '../../words/kinds.ts';
import { firstBehind } from '../../words/places.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which all services, or none, are those that the document is about: “all three homes run by the
 * company are …” and “every one of the homes in this report is …” as “all three homes are …”, “every
 * other rating, including the one overall, is …” as “every other rating is …”. Linear.
 */
export const allOfThem: Step = [
  { needs: ['all both none', 'subject', 'run owned managed operated provided in'], turnAt: ofThisDocument },
  { needs: ['all both none', 'subject', 'overall', 'value'], turnAt: overallOfEach },
  { needs: ['including', 'comma', 'rating area'], turnAt: included },
];

/** “All three homes are rated good overall”: each of them. */
function overallOfEach<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = tokens.slice(0, at).findIndex((_, place) => isCounted(tokens, place));
  const isTurn =
    noun !== -1 &&
    isKindAt(tokens, at, 'overall') &&
    isKindAt(tokens, at - 1, 'value') &&
    tokens
      .slice(noun, at - 1)
      .every(({ kind }) =>
        ['subject', 'in', 'be', 'have', 'give', 'word', 'break', 'latest', 'pronoun', 'regulator'].includes(kind),
      );
  return isTurn ? { plain: [], next: at + 1 } : null;
}

/** “Every other rating, including the one overall, is …”: that one is meant anyway. */
function included<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const end = firstBehind(tokens, at, ({ kind }) => kind === 'comma');
  const words = end === -1 || end > at + longestAside ? [] : tokens.slice(at + 1, end);
  const isTurn =
    isKindAt(tokens, at, 'comma') &&
    isKindAt(tokens, at - 1, 'rating', 'area') &&
    isWritten(words[0], 'including') &&
    isKindAt(tokens, end + 1, 'be', 'have', 'steady', 'stay', 'unchanged') &&
    !words.some(({ kind }) => kind === 'value');
  return isTurn ? { plain: [], next: end + 1 } : null;
}

/** In tokens. */
const longestAside = 8;

/** Whether a noun stands here for all services: “all three homes”, “none of the services”. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  const before = tokens.slice(0, at);
  return (
    noun?.kind === 'subject' &&
    noun.value.endsWith('s') &&
    before.length > 0 &&
    (isKindAt(before, 0, 'all', 'both') || isWritten(before[0], 'none')) &&
    before.every(({ kind, text }) => ['all', 'both', 'number', 'of'].includes(kind) || isWritten({ text }, 'none'))
  );
}

function ofThisDocument<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const noun = tokens[at];
  const end = isCounted(tokens, at) ? (behindOwner(tokens, at + 1) ?? behindPlace(tokens, at + 1)) : null;
  return noun !== undefined && end !== null && isKindAt(tokens, end, 'be', 'have', 'give', 'stay', 'receive')
    ? { plain: [noun], next: end }
    : null;
}

/** “Run by the company”, “that the group owns”. */
function behindOwner(tokens: readonly Token[], at: number): number | null {
  const isRun = isWritten(tokens[at], 'run owned managed operated provided') && isWritten(tokens[at + 1], 'by');
  return isRun && isOwner(tokens[at + 2]) ? at + 3 : null;
}

/** “In this report”, “in the group”. */
function behindPlace(tokens: readonly Token[], at: number): number | null {
  const place = tokens[at + 1];
  const isHere = isWritten(place, 'this') && isWritten(tokens[at + 2], 'report release announcement group');
  return isKindAt(tokens, at, 'in') && (isOwner(place) || isHere || place?.value === 'this report')
    ? isHere
      ? at + 3
      : at + 2
    : null;
}

function isOwner(token: Token | undefined): boolean {
  return (
    token?.determined === true && isWritten(token, 'company group provider trust charity organisation business report')
  );
}
