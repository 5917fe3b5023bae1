import type { FileReader } from '../configuration/file-reader.ts';
import { type Reference, referencesOf } from '../report/linked/references.ts';
import { normaliseUri } from '../text/addresses/normalise-uri.ts';
import { relativePath } from '../text/addresses/relative-path.ts';
import type { TextEdit } from '../text/edit.ts';
import { type FileText, fileNamed } from './links-to.ts';
import { allSummaries, type ReportIndex } from './report-index.ts';
import { writtenPath } from './written-path.ts';

/** A file or folder that gets another name or place. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/** The files of the reports that name a moved file, or that move themselves. */
export function filesTouchedBy(moves: readonly MovedFile[], index: ReportIndex): readonly string[] {
  return allSummaries(index)
    .filter(
      ({ file, references }) =>
        placeAfter(file, moves) !== null || references.some((reference) => placeAfter(reference.file, moves) !== null),
    )
    .map(({ file }) => file);
}

/**
 * The edits after which the links of a text lead where they led before, when all moves are done. They speak of the text
 * as it is now, in the file where it stands now.
 */
export function editsForMoves(
  text: FileText,
  moves: readonly MovedFile[],
  resolve: FileReader['resolve'],
): readonly TextEdit[] {
  const here = placeAfter(text.file, moves) ?? text.file;
  return referencesOf(text.document).flatMap((reference) => editFor(reference, text, here, moves, resolve));
}

function editFor(
  reference: Reference,
  { file, document }: FileText,
  here: string,
  moves: readonly MovedFile[],
  resolve: FileReader['resolve'],
): readonly TextEdit[] {
  const { path, pathRange } = reference;
  if (path === '') {
    return [];
  }
  const target = fileNamed(file, path, resolve);
  const targetAfter = placeAfter(target, moves) ?? target;
  const leadsThere = normaliseUri(fileNamed(here, path, resolve)) === normaliseUri(targetAfter);
  const newPath = leadsThere ? null : relativePath(here, targetAfter);
  if (newPath === null) {
    return [];
  }
  const dotted = path.startsWith('./') && !newPath.startsWith('.') ? `./${newPath}` : newPath;
  return [{ ...pathRange, text: writtenPath(dotted, reference, document.text) }];
}

/** Where a file is when the moves are done; null where none of them moves it. */
function placeAfter(file: string, moves: readonly MovedFile[]): string | null {
  const plain = normaliseUri(file);
  for (const { from, to } of moves) {
    const moved = normaliseUri(from).replace(/\/$/, '');
    if (plain === moved) {
      return to;
    }
    if (plain.startsWith(`${moved}/`)) {
      const below = plain.slice(moved.length).split('/').map(encodeURIComponent);
      return to.replace(/\/$/, '') + below.join('/');
    }
  }
  return null;
}
