import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';

/** Lines that were taken out or put in, beyond which the smallest patch is not looked for: that takes their square. */
const mostChangedLines = 1_000;

/** A text and how the patch calls its file. */
export interface PatchedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A patch that `git apply` and `patch -p1` understand, with three lines around each change. Where thousands of lines
 * changed, it replaces the whole text.
 */
export function patchOf(before: PatchedFile, after: PatchedFile): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines };
  const smallest = createTwoFilesPatch(before.name, after.name, before.text, after.text, undefined, undefined, options);
  return smallest ?? wholePatch(before, after);
}

function wholePatch(before: PatchedFile, after: PatchedFile): string {
  const [old, fresh] = [linesOf(before.text), linesOf(after.text)];
  const hunk = {
    oldStart: 1,
    oldLines: old.length,
    newStart: 1,
    newLines: fresh.length,
    lines: [...marked('-', old, before.text), ...marked('+', fresh, after.text)],
  };
  const names = { oldFileName: before.name, newFileName: after.name, oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks: [hunk] }, FILE_HEADERS_ONLY);
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

function marked(mark: string, lines: readonly string[], text: string): readonly string[] {
  const signed = lines.map((line) => mark + line);
  return text.endsWith('\n') ? signed : [...signed, '\\ No newline at end of file'];
}
