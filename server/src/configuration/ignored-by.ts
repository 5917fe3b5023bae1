import ignore from 'ignore';
import type { Configuration } from './configuration.ts';

/** What ignores a place: the file that says so, and the pattern in it. */
export interface IgnoredBy {
  readonly file: string;
  readonly pattern: string;
}

/**
 * Asks the `ignore` patterns of a configuration about a path or an address; null where none of them ignores it. Each
 * pattern counts from the folder of the file that it stands in.
 *
 * `plain` brings every path and address to one spelling with forward slashes.
 */
export function ignoreQuestion(
  { files }: Configuration,
  plain: (place: string) => string,
): (place: string) => IgnoredBy | null {
  const matchers = files
    .filter((file) => file.ignore.length > 0)
    .map((file) => ({
      file: file.file,
      folder: plain(file.file).replace(/(?<![^/])[^/]*$/, ''),
      patterns: ignore().add(file.ignore.map(({ value }) => value)),
    }));
  return (place) => {
    const path = plain(place);
    for (const { file, folder, patterns } of matchers) {
      const inside = path.startsWith(folder) ? path.slice(folder.length) : '';
      const found = ignore.isPathValid(inside) ? patterns.test(inside) : null;
      if (found?.ignored) {
        return { file, pattern: found.rule?.pattern ?? '' };
      }
    }
    return null;
  };
}
