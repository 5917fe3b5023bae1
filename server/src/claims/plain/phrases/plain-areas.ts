import type { Framework } from '../../../framework/framework.ts';
import { isKindAt, isOfKind } from '../../words/kinds.ts';
import type { Token } from '../../words/tokens.ts';
import { isWritten, isWrittenLike } from '../../words/written.ts';
import type { Step } from '../step.ts';
import type { Turn } from '../turns.ts';

/**
 * The tokens of a sentence in which the areas that are rated are named plainly: “each of the areas that inspectors look at” as
 * “each of the areas”, “on all five counts” as “in all five areas”, “the only area to be rated good” as “the only area rated
 * good”, “no fewer than three areas: safe, …” as “three areas: safe, …”, and “across the five areas, it is good for all but one”
 * without where. Linear.
 */
export const plainAreas: Step = [
  { needs: ['in', 'area', 'subject pronoun'], turnAt: amongAll },
  { needs: ['area', 'regulator', 'be have'], turnAt: lookedAt },
  { needs: ['on', 'counts fronts'], turnAt: onCounts },
  { needs: ['area', 'only', 'to', 'give'], turnAt: toBeRated },
  { needs: ['fewer less', 'than', 'no not'], turnAt: noFewer },
];

/** “Across the five areas the home was good for all but safe”: which of them, the words behind the rating say. */
function amongAll<Found extends Token>(
  tokens: readonly Found[],
  at: number,
  _: Found,
  { keyQuestions }: Framework,
): Turn<Found> | null {
  const area = isKindAt(tokens, 1, 'all') ? 3 : 2;
  const next = isKindAt(tokens, area + 1, 'comma') ? area + 2 : area + 1;
  const value = tokens.findIndex(({ kind }) => kind === 'value');
  const isTurn =
    at === 0 &&
    isKindAt(tokens, 0, 'in') &&
    tokens[area - 1]?.value === String(keyQuestions.length) &&
    isKindAt(tokens, area, 'area') &&
    isKindAt(tokens, next, 'subject', 'pronoun') &&
    isKindAt(tokens, value + 1, 'for', 'in') &&
    isKindAt(tokens, value + 2, 'all', 'number', 'part', 'everywhere');
  return isTurn ? { plain: [], next } : null;
}

/** “The areas that inspectors looked at were …”, “the five areas we assess are …”. */
function lookedAt<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const who = isKindAt(tokens, at, 'relative') ? at + 1 : at;
  const verb = isKindAt(tokens, who + 1, 'have') ? who + 2 : who + 1;
  const next = isWritten(tokens[verb + 1], 'at on into') ? verb + 2 : verb + 1;
  const isTurn =
    isKindAt(tokens, at - 1, 'area') &&
    isKindAt(tokens, who, 'regulator') &&
    isWrittenLike(tokens[verb], /^(?:look|inspect|assess|examin|consider|cover|check|judg|report|rate)/iu) &&
    isKindAt(tokens, next, 'be', 'have');
  return isTurn ? { plain: [], next } : null;
}

/** “On all five counts.” */
function onCounts<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const on = tokens[at];
  let noun = at + 1;
  while (isKindAt(tokens, noun, 'all', 'number', 'both')) {
    noun += 1;
  }
  const counts = tokens[noun];
  const isTurn = isWritten(on, 'on') && noun > at + 1 && isWritten(counts, 'counts fronts');
  return isTurn && on !== undefined && counts !== undefined
    ? {
        plain: [{ ...on, kind: 'in', value: 'in' }, ...tokens.slice(at + 1, noun), { ...counts, kind: 'area' }],
        next: noun + 1,
      }
    : null;
}

/** “The only area to be rated outstanding was caring.” */
function toBeRated<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const isTurn =
    isKindAt(tokens, at, 'to') &&
    isKindAt(tokens, at - 1, 'area') &&
    tokens.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'only') &&
    isKindAt(tokens, at + 1, 'be') &&
    isKindAt(tokens, at + 2, 'give') &&
    tokens.slice(at + 3).some((token) => isWritten(token, 'is was are were'));
  return isTurn ? { plain: [], next: at + 2 } : null;
}

/** “No fewer than three areas were inadequate: safe, caring and well-led”: those three. */
function noFewer<Found extends Token>(tokens: readonly Found[], at: number): Turn<Found> | null {
  const number = tokens[at + 3];
  const dash = tokens.findIndex((token, place) => place > at && isOfKind(token, 'dash', 'open'));
  const listed = dash === -1 ? [] : tokens.slice(dash).filter(({ kind }) => kind === 'part');
  const isTurn =
    isWritten(tokens[at], 'no not') &&
    isWritten(tokens[at + 1], 'fewer less') &&
    isWritten(tokens[at + 2], 'than') &&
    isOfKind(number, 'number') &&
    listed.length === Number(number.value);
  return isTurn ? { plain: [], next: at + 3 } : null;
}
