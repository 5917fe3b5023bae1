import { UserError } from '../program/user-error.ts';
import { htmlPage } from './html-page.ts';
import type { OutputFormat } from './output-names.ts';
import { pdfPages } from './pdf-pages.ts';
import { htmlPoster, pdfPoster } from './poster-outputs.ts';
import type { ReportOutput } from './report-output.ts';
import { wordFile } from './word-file.ts';

/** Every sort of file: a new one is a line here and a file beside this one. */
const outputs: readonly ReportOutput[] = [htmlPage, pdfPages, wordFile, htmlPoster, pdfPoster];

/** What to make: by its name, else by how the file to write ends, else HTML. Throws a UserError where there is no such thing. */
export function chosenOutput(
  kind: ReportOutput['kind'],
  format: OutputFormat | undefined,
  file: string | undefined,
): ReportOutput {
  const known = outputs.filter((output) => output.kind === kind);
  const wanted = format ?? known.find(({ suffix }) => file?.toLowerCase().endsWith(suffix) === true)?.format ?? 'html';
  const found = known.find((output) => output.format === wanted);
  if (found === undefined) {
    throw new UserError(
      `There is no ${kind} as ${wanted}. It can be made as ${known.map((output) => output.format).join(' or ')}.`,
    );
  }
  return found;
}

/** The options that only some sorts of files know. */
export const optionsOfSome: readonly string[] = [...new Set(outputs.flatMap(({ options }) => options))];
