import { env, Uri, window, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { bringMissingPart } from './bring-missing-part.ts';
import { type ExportFormat, exportFormats, formatOf } from './export-formats.ts';
import { chosenReport } from './report-place.ts';

const open = 'Open';

/**
 * "Export": the report as a file for readers or offices. `target` is where to write it, for those who do not want to be
 * asked; how it ends says what it becomes.
 */
export async function exportPage(
  server: LanguageServer,
  active: ActiveReport,
  given: unknown,
  target?: unknown,
): Promise<void> {
  const report = chosenReport(active, given);
  if (report === null) {
    return;
  }
  const wanted = target instanceof Uri ? formatOf(target) : await askForFormat();
  if (wanted === undefined) {
    return;
  }
  const made = await madeOf(server, report, wanted);
  if (made === null) {
    return;
  }
  const file = target instanceof Uri ? target : await askForFile(report, wanted);
  if (file === undefined) {
    return;
  }
  await workspace.fs.writeFile(file, made.bytes);
  const words = [`${made.title} was exported.`, ...made.notes].join(' ');
  // Not waited for: the file is written, whether or not the author wants to see it.
  void window.showInformationMessage(words, open).then((answer) => {
    return answer === open ? env.openExternal(file) : undefined;
  });
}

interface Made {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** The file; null where there is none, of which the author is told. */
async function madeOf(server: LanguageServer, report: Uri, { format, review }: ExportFormat): Promise<Made | null> {
  const textDocument = { uri: report.toString() };
  if (format === 'html') {
    const page = await server.request('keyline/renderPage', { textDocument });
    return page === null ? noReport() : { title: page.title, bytes: new TextEncoder().encode(page.html), notes: [] };
  }
  const made = await server.request('keyline/renderFile', { textDocument, format, review });
  if (made === null) {
    return noReport();
  }
  if ('problem' in made) {
    void bringMissingPart(made);
    return null;
  }
  const { title, base64, notes } = made;
  return { title, notes, bytes: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) };
}

function noReport(): null {
  void window.showErrorMessage(
    'This is not a report, so there is nothing to export: its front matter names no framework.',
  );
  return null;
}

function askForFormat(): Thenable<ExportFormat | undefined> {
  return window.showQuickPick(exportFormats, { title: 'Export', placeHolder: 'What should the report become?' });
}

function askForFile(report: Uri, { format, files }: ExportFormat): Thenable<Uri | undefined> {
  const name = report.path.slice(report.path.lastIndexOf('/') + 1).replace(/(\.report)?\.md$/, '');
  return window.showSaveDialog({
    title: 'Export',
    ...(report.scheme === 'untitled' ? {} : { defaultUri: Uri.joinPath(report, '..', `${name}.${format}`) }),
    filters: { [files]: [format] },
  });
}
