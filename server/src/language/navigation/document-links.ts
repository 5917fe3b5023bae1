import { referencesOf } from '../../report/linked/references.ts';
import type { Document } from '../../syntax/document.ts';
import { linksOf } from '../../syntax/links/links.ts';
import { pageAddress } from '../../text/addresses/address.ts';
import type { Range } from '../../text/range.ts';

/** A part of the text that a click can follow. */
export type DocumentLink =
  | { readonly kind: 'page'; readonly range: Range; readonly address: string }
  | {
      readonly kind: 'file';
      readonly range: Range;
      /** Empty for a heading of the file itself. */
      readonly path: string;
      readonly anchor: string | null;
    };

/** Links to pages, files and headings, and the paths in the front matter. */
export function documentLinks(document: Document): readonly DocumentLink[] {
  const pages = linksOf(document).flatMap(({ address, addressRange }): DocumentLink[] => {
    const page = pageAddress(address);
    return page === null ? [] : [{ kind: 'page', range: addressRange, address: page }];
  });
  const files = referencesOf(document).map(
    ({ path, anchor, range }): DocumentLink => ({ kind: 'file', range, path, anchor: anchor?.value ?? null }),
  );
  return [...files, ...pages].sort((left, right) => left.range.start - right.range.start);
}
