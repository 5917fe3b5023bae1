import { distance } from 'fastest-levenshtein';
import { normaliseName } from './normalise-name.ts';

/**
 * The candidates that `text` is most likely a slip of, the nearest first, at most three.
 * A candidate is near when no more than a third of the longer of the two names has to change.
 */
export function nearestNames(candidates: readonly string[], text: string): readonly string[] {
  const wanted = normaliseName(text);
  return candidates
    .map((candidate) => ({ candidate, share: shareToChange(normaliseName(candidate), wanted) }))
    .filter(({ share }) => share <= 1 / 3)
    .sort((left, right) => left.share - right.share)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** 0 for the same name, 1 for names with nothing in common. A long text is no slip of a name: it is not compared. */
function shareToChange(name: string, text: string): number {
  if (name === '' || text.length > 2 * name.length) {
    return 1;
  }
  return distance(name, text) / Math.max(name.length, text.length);
}
