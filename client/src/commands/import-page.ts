import { env, Uri, window, workspace } from 'vscode';
import type { ImportedPage, LineNote } from '../../../server/src/protocol/texts.ts';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { showNewText } from '../show-text.ts';
import { reportFolder, reportUri } from './report-place.ts';
import type { ShownTexts } from './shown-texts.ts';

/** What the import of pages works with. */
export interface PageImport {
  readonly server: LanguageServer;
  readonly active: ActiveReport;
  readonly texts: ShownTexts;
}

/** "Import Page from Clipboard": the text of a published page, or its HTML, as it was copied. */
export async function importFromClipboard(parts: PageImport): Promise<void> {
  const page = await env.clipboard.readText();
  const format = /^\s*<(?:!doctype|html|head|body|main|article|div|section|h1)\b/i.test(page) ? 'html' : 'text';
  await importPage(parts, page, format);
}

/** "Import Page from File": a page as a browser saved it, as HTML or as text. */
export async function importFromFile(parts: PageImport, given?: unknown): Promise<void> {
  const file = given instanceof Uri ? given : await askForPage(parts.active);
  if (file !== undefined) {
    const page = { base64: inBase64(await workspace.fs.readFile(file)) };
    await importPage(parts, page, /\.txt$/i.test(file.path) ? 'text' : 'html');
  }
}

async function askForPage(active: ActiveReport): Promise<Uri | undefined> {
  const folder = reportFolder(active);
  const chosen = await window.showOpenDialog({
    title: 'Import Published Page',
    openLabel: 'Import',
    filters: { 'Published pages': ['html', 'htm', 'xhtml', 'txt'] },
    ...(folder === null ? {} : { defaultUri: folder }),
  });
  return chosen?.[0];
}

/** The bytes as the server takes them: only it knows in which encoding a page is. */
function inBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += longestCall) {
    characters += String.fromCharCode(...bytes.subarray(start, start + longestCall));
  }
  return btoa(characters);
}

/** A call takes no more arguments than fit on the stack. */
const longestCall = 10_000;

async function importPage(
  { server, active, texts }: PageImport,
  page: string | { readonly base64: string },
  format: 'text' | 'html',
): Promise<void> {
  const uri = reportUri(reportFolder(active), 'new.report.md').toString();
  const imported = await server.request('keyline/importPage', { uri, page, format });
  if ('problem' in imported) {
    void window.showWarningMessage(imported.problem);
    return;
  }
  await showNewText(imported.text);
  const { messages, notUnderstood, added, removed } = imported;
  if (messages.length + notUnderstood.length + added.length + removed.length === 0) {
    return;
  }
  const show = 'Show What to Look At';
  // Not waited for: the report is there, whether or not the author answers.
  void window.showInformationMessage(summary(imported), show).then((answer) => {
    if (answer === show) {
      return texts.show('What to look at after the import.md', 'markdown', async () => notesPage(imported));
    }
    return undefined;
  });
}

function summary({ messages, notUnderstood, added, removed }: ImportedPage): string {
  const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`;
  return [
    ...messages,
    ...(notUnderstood.length === 0 ? [] : [`${lines(notUnderstood.length)} of the page not recognised, kept as text.`]),
    ...(added.length === 0 ? [] : [`${lines(added.length)} added.`]),
    ...(removed.length === 0 ? [] : [`${lines(removed.length)} left out of the text.`]),
  ].join(' ');
}

function notesPage({ messages, notUnderstood, added, removed }: ImportedPage): string {
  const list = (title: string, notes: readonly LineNote[]) =>
    notes.length === 0
      ? []
      : [`## ${title}`, '', ...notes.map(({ line, text, reason }) => `- line ${line}: “${text}” (${reason})`), ''];
  return [
    '# What to look at after the import',
    '',
    ...messages.flatMap((message) => [message, '']),
    ...list('Not recognised, kept as text', notUnderstood),
    ...list('Added', added),
    ...list('Left out of the text', removed),
  ].join('\n');
}
