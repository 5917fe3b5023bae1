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
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return (source, fixed) => {
    if (fixed !== source.text) {
      const [before, after] = [`a/${source.path}`, `b/${source.path}`];
      const texts = [asWritten(source, source.text), asWritten(source, fixed)] as const;
      const headerOptions = FILE_HEADERS_ONLY;
      terminal.print(createTwoFilesPatch(before, after, ...texts, undefined, undefined, { context: 3, headerOptions }));
    }
  };
}

/** The text with the byte order mark that its file has. */
function asWritten(source: NamedTextFile, text: string): string {
  return source.byteOrderMark ? `\uFEFF${text}` : text;
}
