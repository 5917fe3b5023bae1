import { distance } from 'fastest-levenshtein';
import { remembered } from '../text/memory.ts';
import { normaliseName } from './normalise-name.ts';

/**
 * The candidates that `text` is most likely a slip of, the nearest first, at most three.
 * A candidate is near when no more than a third of the longer of the two names has to change; two neighbouring letters
 * that have changed places count as one.
 */
export function nearestNames(candidates: readonly string[], text: string): readonly string[] {
  const wanted = normaliseName(text);
  return normalisedNames(candidates)
    .map(({ candidate, name }) => ({ candidate, share: shareToChange(name, wanted) }))
    .filter(({ share }) => share <= 1 / 3)
    .sort((left, right) => left.share - right.share)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Whether a name is so near that it can only have been mistyped: no more than two letters have to change. */
export function isSlip(text: string, name: string): boolean {
  return distance(normaliseName(text), normaliseName(name)) <= 2;
}

/** A list of names is often asked about again: a framework's never changes. */
const normalisedNames = remembered((candidates: readonly string[]) =>
  candidates.map((candidate) => ({ candidate, name: normaliseName(candidate) })),
);

/** 0 for the same name, 1 for names with nothing in common. */
function shareToChange(name: string, text: string): number {
  const longer = Math.max(name.length, text.length);
  // At least the difference in length has to change.
  if (Math.abs(name.length - text.length) > longer / 3) {
    return 1;
  }
  return (areSwapped(name, text) ? 1 : distance(name, text)) / longer;
}

/** Whether two neighbouring letters of one name have changed places in the other, which is one slip of the hand. */
function areSwapped(name: string, text: string): boolean {
  const at = [...name].findIndex((letter, index) => letter !== text[index]);
  const swapped = `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
  return at !== -1 && swapped === text;
}
