import { decoded } from '../text/addresses/address.ts';
import { normaliseUri } from '../text/addresses/normalise-uri.ts';
import { relativePath } from '../text/addresses/relative-path.ts';
import type { ReportSummary } from './report-summary.ts';
import { pathInLink } from './written-path.ts';

const picture = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i;

/**
 * The Markdown link from one file to another, both by their addresses: a picture as one, a report by what it is about,
 * any other file by its name; `words` take the place of those. Null where no path leads there.
 */
export function linkTo(
  from: string,
  target: string,
  reports: readonly ReportSummary[],
  words: string | undefined,
): string | null {
  const path = relativePath(from, target);
  if (path === null) {
    return null;
  }
  const name = decoded(target.slice(target.lastIndexOf('/') + 1));
  const wanted = normaliseUri(target);
  const title = reports.find(({ file }) => normaliseUri(file) === wanted)?.title ?? null;
  const plain = name.replace(/(?:\.report)?\.[a-z\d]+$/i, '');
  const sign = picture.test(name) ? '!' : '';
  return `${sign}[${linkWords(words ?? title ?? plain)}](${pathInLink(path)})`;
}

/** Brackets and backslashes would end the words of a link. */
function linkWords(words: string): string {
  return words.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ');
}
