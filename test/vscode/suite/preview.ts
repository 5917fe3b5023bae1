import { assert } from 'chai';
import { commands, Range, type TextDocument, TextEditorRevealType, WorkspaceEdit, window, workspace } from 'vscode';
import type { FromPage, PageView } from '../../../client/src/preview/messages.ts';
import { caringReport } from '../../lsp/caring-report.ts';
import { openNew, rangeOf } from './frame/reports.ts';
import type { Tests } from './frame/run.ts';
import { until } from './frame/until.ts';

/** The preview beside the report, as soon as it shows these words. */
async function untilShown(words: string): Promise<PageView> {
  let last: PageView | null | undefined;
  return until(
    () => `the preview to show "${words}"; it shows: ${last?.text ?? 'nothing'}`,
    async () => {
      last = await commands.executeCommand<PageView | null | undefined>('_keyline.previewSeen');
      return last?.text.includes(words) ? last : undefined;
    },
  );
}

/** Does what the reader's hand would do on the page. */
async function onPage(message: FromPage): Promise<void> {
  await commands.executeCommand('_keyline.previewReceive', message);
}

/** Opens a new report and its preview beside it. */
async function openWithPreview(text: string) {
  const editor = await openNew(text);
  await commands.executeCommand('keyline.openPreviewToTheSide');
  const uri = editor.document.uri.toString();
  await until(
    'the preview to turn to the report',
    async () => (await commands.executeCommand<PageView | null | undefined>('_keyline.previewSeen'))?.uri === uri,
  );
  return editor;
}

async function replace(document: TextDocument, words: string, by: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  await workspace.applyEdit(edit);
}

/** A report that is long enough to be scrolled. */
const longReport = `${caringReport}\n${'Staff were kind.\n\n'.repeat(150)}`;

/** Whether a line is at the top, or hidden there behind the headings that the editor keeps in view. */
function isNear(line: number, wanted: number): boolean {
  return Math.abs(line - wanted) <= 6;
}

const trial = { service: 0, statement: 'independence-choice-and-control', score: 4 };

/** The report as its readers will see it. */
export const preview: Tests = {
  'the preview shows the text, what is stated and what is found': async () => {
    await openWithPreview(caringReport);
    await untilShown('Staff knew people by name.');
    await untilShown('3 out of 4');
    await untilShown('The statement scores give 65, not 66: 13 of 20 = 65');
    assert.include(window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)).join(), 'Preview Caring');
  },

  'the preview follows what is typed': async () => {
    const { document } = await openWithPreview(caringReport);
    await replace(document, 'Staff knew people by name.', 'Everybody was greeted by name.');
    await untilShown('Everybody was greeted by name.');
  },

  'the preview scrolls with the editor': async () => {
    const editor = await openWithPreview(longReport);
    const line = 200;
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    await until('the preview to scroll', async () => {
      const view = await commands.executeCommand<PageView | null>('_keyline.previewSeen');
      return view !== null && isNear(view.line, line);
    });
  },

  'the editor scrolls with the preview, and does not send it elsewhere': async () => {
    const editor = await openWithPreview(longReport);
    await onPage({ kind: 'scrolled', line: 120.5 });
    const top = () => editor.visibleRanges[0]?.start.line;
    await until(
      () => `the editor to scroll; its top line is ${top()}`,
      () => isNear(top() ?? 0, 120),
    );
    assert.equal((await untilShown('Caring')).line, 0);
  },

  'a value leads to its line': async () => {
    const { document } = await openWithPreview(caringReport);
    const { start } = rangeOf(document, 'Score: 66');
    await onPage({ kind: 'source', line: start.line });
    await until('the caret to stand there', () => window.activeTextEditor?.selection.active.line === start.line);
    assert.equal(window.activeTextEditor?.document, document);
  },

  'another score can be tried without a change of the text, and is written when that is wanted': async () => {
    const { document } = await openWithPreview(caringReport);
    await onPage({ kind: 'tried', tried: [trial] });
    const { announced } = await untilShown('Tried');
    assert.include(announced, '75');
    assert.equal(document.getText(), caringReport);
    await onPage({ kind: 'apply' });
    await until('the score to be written', () => document.getText() !== caringReport);
    assert.equal(document.getText(), caringReport.replace('Score: 2', 'Score: 4'));
  },

  'the preview turns to the report that the author turns to, unless it is locked': async () => {
    const first = await openNew(caringReport.replace('Staff knew', 'Nurses knew'));
    await commands.executeCommand('keyline.openLockedPreview');
    await untilShown('Nurses knew');
    await window.showTextDocument(first.document, first.viewColumn);
    await commands.executeCommand('keyline.openPreviewToTheSide');
    await untilShown('Nurses knew');
    await openNew(caringReport.replace('Staff knew', 'Porters knew'));
    await untilShown('Porters knew');
    const labels = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.lengthOf(
      labels.filter((label) => label.startsWith('[Preview]')),
      1,
    );
  },

  'a Markdown file whose front matter names a framework has a preview too': async () => {
    await openNew(caringReport, '.md');
    await commands.executeCommand('keyline.openPreviewToTheSide');
    await untilShown('Staff knew people by name.');
  },

  'a picture outside the folders is not read': async () => {
    await openWithPreview(caringReport.replace('Staff knew', '![Plan](../../../secret.png) Staff knew'));
    await untilShown('Plan Staff knew people by name.');
  },
};
