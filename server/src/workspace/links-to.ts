import type { FileReader } from '../configuration/file-reader.ts';
import { type Reference, referencesOf } from '../report/linked/references.ts';
import type { Document } from '../syntax/document.ts';
import type { TextEdit } from '../text/edit.ts';
import { sameFile } from './report-index.ts';

/** A text and the file that it stands in, or will stand in when it is saved. */
export interface FileText {
  readonly file: string;
  readonly document: Document;
}

/** The references in a text to a file, with or without a heading in it. */
export function linksToFile(from: FileText, target: string, resolve: FileReader['resolve']): readonly Reference[] {
  return referencesOf(from.document).filter(({ path }) => sameFile(fileNamed(from.file, path, resolve), target));
}

/** The references in a text to the heading of a file that has this anchor, in any letter case. */
export function linksToAnchor(
  from: FileText,
  target: { readonly file: string; readonly anchor: string },
  resolve: FileReader['resolve'],
): readonly Reference[] {
  return linksToFile(from, target.file, resolve).filter(
    ({ anchor }) => anchor?.value.toLowerCase() === target.anchor.toLowerCase(),
  );
}

/** The edits of a text after which it names the headings of `target` by their new anchors. */
export function anchorEdits(
  from: FileText,
  target: { readonly file: string; readonly anchors: ReadonlyMap<string, string> },
  resolve: FileReader['resolve'],
): readonly TextEdit[] {
  return linksToFile(from, target.file, resolve).flatMap(({ anchor }) => {
    const changed = anchor === null ? undefined : target.anchors.get(anchor.value.toLowerCase());
    return anchor === null || changed === undefined ? [] : [{ ...anchor.range, text: changed }];
  });
}

/** The file that a path in `file` names; the file itself for an empty path. */
export function fileNamed(file: string, path: string, resolve: FileReader['resolve']): string {
  return path === '' ? file : resolve(file, path);
}
