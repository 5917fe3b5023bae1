import type { NamedTextFile } from '../files/each-report.ts';
import { holdsStill, writeWholeFile } from '../files/write-file.ts';
import type { Terminal } from '../program/terminal.ts';

/** What becomes of a text after fixes. Called for every report and other checked file, changed or not. */
export type FixDelivery = (source: NamedTextFile, fixed: string) => void;

/** Writes changed reports back to their files. Throws a UserError where one cannot be written. */
export const writeBack: FixDelivery = (source, fixed) => {
  if (fixed !== source.text) {
    const before = asWritten(source, source.text);
    writeWholeFile(source.file, asWritten(source, fixed), holdsStill(source.file, before));
  }
};

/** Prints the text, as a filter does. */
export function printText(terminal: Terminal): FixDelivery {
  return (source, fixed) => terminal.print(asWritten(source, fixed));
}

/** Prints what would change as a patch that `git apply` and `patch -p1` understand. */
export async function printPatch(terminal: Terminal): Promise<FixDelivery> {
  const { patchOf } = await import('./patch.ts');
  return (source, fixed) => {
    if (fixed !== source.text) {
      const before = { name: `a/${source.path}`, text: asWritten(source, source.text) };
      const after = { name: `b/${source.path}`, text: asWritten(source, fixed) };
      terminal.print(patchOf(before, after));
    }
  };
}

/** The text with the byte order mark that its file has. */
function asWritten(source: NamedTextFile, text: string): string {
  return source.byteOrderMark ? `\uFEFF${text}` : text;
}
