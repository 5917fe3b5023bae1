import type { Link } from '../../syntax/content/link.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { type FrontMatter, readFrontMatter } from '../../syntax/front-matter/front-matter.ts';
import type { FrontMatterEntry } from '../../syntax/front-matter/front-matter-entry.ts';
import { linkSearch } from '../../syntax/links/links.ts';
import { decoded, hasScheme } from '../../text/addresses/address.ts';
import { remembered } from '../../text/memory.ts';
import type { Located, Range } from '../../text/range.ts';

/** A place in a report that names another place: a heading of the same report, another file, or a heading in one. */
export interface Reference {
  /** A Markdown link, or the key of the front matter that the path stands in. */
  readonly kind: 'link' | 'previous' | 'reports';
  /** The path as it is meant, without `%20` and the like; empty where the reference stays in its own file. */
  readonly path: string;
  /** Where the path is written; of a front-matter value with its quotation marks. */
  readonly pathRange: Range;
  /** Whether a question stands between the path and `#`, such as `?raw=true`. */
  readonly hasQuery: boolean;
  /** What stands behind `#`; null where there is none. */
  readonly anchor: Located<string> | null;
  /** The whole address, as the reader of the text sees it named. */
  readonly range: Range;
}

/**
 * Every reference of a document in the order of the text, found once. Addresses with a scheme, such as `https:`, are
 * none.
 */
export const referencesOf = remembered(findReferences);

const linksToPaths = linkSearch(({ address }) => address !== '' && !hasScheme(address));

function findReferences(document: Document): readonly Reference[] {
  return [
    ...frontMatterReferences(readFrontMatter(document)),
    ...linksToPaths(document).map((link) => linkReference(link, document)),
  ];
}

/** The path of the previous report; null where the front matter gives none, ratings in its place, or an address with a scheme. */
export function previousReportPath(frontMatter: FrontMatter): string | null {
  const { previous } = frontMatter.values;
  return typeof previous === 'string' && !hasScheme(previous) ? previous : null;
}

function frontMatterReferences({ entries }: FrontMatter): readonly Reference[] {
  const paths = (kind: 'previous' | 'reports', values: readonly Located<unknown>[]) =>
    values.flatMap(({ value, range }) =>
      typeof value === 'string' && value !== '' && !hasScheme(value)
        ? [{ kind, path: value, pathRange: range, hasQuery: false, anchor: null, range }]
        : [],
    );
  const located = (entry: FrontMatterEntry | undefined): readonly Located<unknown>[] =>
    entry === undefined ? [] : [{ value: entry.value, range: entry.valueRange }, ...entry.items];
  const found = [
    ...paths('previous', located(entries.get('previous')).slice(0, 1)),
    ...paths('reports', located(entries.get('reports'))),
  ];
  return found.sort((left, right) => left.range.start - right.range.start);
}

function linkReference({ address, addressRange }: Link, document: Document): Reference {
  const { start, end } = addressRange;
  const written = textBetween(document, start, end);
  const sign = written.indexOf('#');
  const hash = address.indexOf('#');
  const pathLength = /^[^#?]*/.exec(written)?.[0].length ?? 0;
  const [path = ''] = address.split(/[#?]/, 1);
  return {
    kind: 'link',
    path: decoded(path),
    pathRange: { start, end: start + pathLength },
    hasQuery: path.length < (hash === -1 ? address.length : hash),
    anchor:
      hash === -1
        ? null
        : { value: decoded(address.slice(hash + 1)), range: { start: sign === -1 ? end : start + sign + 1, end } },
    range: addressRange,
  };
}
