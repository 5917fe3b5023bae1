import { normaliseUri } from './normalise-uri.ts';

/**
 * The path by which a text in `from` names the file `to`, with slashes and without `%20` and the like.
 * Null where no path leads there: the two are on different drives or computers.
 */
export function relativePath(from: string, to: string): string | null {
  const source = normaliseUri(from).split('/');
  const target = normaliseUri(to).split('/');
  const differs = source.findIndex((part, index) => part !== target[index]);
  const shared = Math.min(differs === -1 ? source.length - 1 : differs, source.length - 1, target.length - 1);
  if (from.includes('://') && shared < sharedStart(source)) {
    return null;
  }
  const up = source.length - 1 - shared;
  return [...Array.from({ length: up }, () => '..'), ...target.slice(shared)].join('/');
}

/** `file:`, the computer, and on Windows the drive must be the same. */
function sharedStart(parts: readonly string[]): number {
  return /^[a-z]:$/i.test(parts[3] ?? '') ? 4 : 3;
}
