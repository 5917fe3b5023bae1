import { normaliseUri } from './normalise-uri.ts';

/**
 * How a text in the file `from` names the file `to`: the path from its folder, with `/` between folders. Null where no
 * path leads there, such as from a text that was never saved. Both are addresses.
 */
export function relativePath(from: string, to: string): string | null {
  const [source, target] = [placeOf(from), placeOf(to)];
  if (source === null || target === null || source.root !== target.root) {
    return null;
  }
  const folders = source.path.slice(0, -1);
  const differs = folders.findIndex(
    (folder, index) => folder !== target.path[index] || index === target.path.length - 1,
  );
  const shared = differs === -1 ? folders.length : differs;
  return [...folders.slice(shared).map(() => '..'), ...target.path.slice(shared)].join('/');
}

/** An address in two parts: what holds all the files that paths can lead to (on Windows the drive), and the folders down to the file. */
function placeOf(uri: string): { readonly root: string; readonly path: readonly string[] } | null {
  const groups = /^(?<root>[a-z][a-z\d+.-]*:\/\/[^/]*(?:\/[a-z]:)?)\/(?<path>.+)$/i.exec(normaliseUri(uri))?.groups;
  return groups?.root === undefined || groups.path === undefined
    ? null
    : { root: groups.root, path: groups.path.split('/') };
}
