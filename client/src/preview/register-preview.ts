import { commands, type ExtensionContext, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import type { ActiveReport } from '../active-report.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { needReport } from '../need-report.ts';
import type { FromPage } from './messages.ts';
import { type Previews, startPreviews } from './previews.ts';
import { printReport } from './print-report.ts';

/** The preview: its commands, and what makes it show something else. */
export function registerPreview(context: ExtensionContext, server: LanguageServer, active: ActiveReport): void {
  const previews = startPreviews(context, server);
  const open = (column: ViewColumn, locked: boolean) => (uri?: Uri) => {
    const report = reportToShow(uri, active);
    if (report !== undefined) {
      previews.open({ uri: report, column, locked });
    }
  };
  context.subscriptions.push(
    commands.registerCommand('keyline.openPreview', open(ViewColumn.Active, false)),
    commands.registerCommand('keyline.openPreviewToTheSide', open(ViewColumn.Beside, false)),
    commands.registerCommand('keyline.openLockedPreview', open(ViewColumn.Beside, true)),
    commands.registerCommand('keyline.showSource', () => previews.current(undefined)?.goToSource()),
    commands.registerCommand('keyline.tryScores', () => tryScores(previews)),
    commands.registerCommand('keyline.printPreview', (uri?: Uri) => {
      const report = previews.current(undefined)?.uri() ?? reportToShow(uri, active);
      return report === undefined ? undefined : printReport(context, server, report);
    }),
    workspace.onDidChangeTextDocument(({ document }) => previews.refresh(isText(document.uri))),
    // For tests: what a preview shows, and what its page asks for, which nothing else can see or do from here.
    commands.registerCommand('_keyline.previewSeen', () =>
      previews.current(window.activeTextEditor?.document.uri)?.seen(),
    ),
    commands.registerCommand('_keyline.previewReceive', (message: FromPage) =>
      previews.current(window.activeTextEditor?.document.uri)?.receive(message),
    ),
    // Also when the configuration, a framework or another report changed. A text that was closed is not opened for that.
    server.onNotification('keyline/reportsChanged', () => previews.refresh(isOpen)),
    server.onDidStart(() => previews.refresh(() => true)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('keyline.preview')) {
        previews.reloadAll();
      }
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      previews.editorScrolled(textEditor.document.uri, visibleRanges[0]?.start.line ?? 0);
    }),
    active.onDidChange((report) => {
      if (report !== null) {
        previews.follow(report.uri);
      }
    }),
  );
}

function isOpen(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => isText(document.uri)(uri));
}

function isText(uri: Uri): (other: Uri) => boolean {
  return (other) => other.toString() === uri.toString();
}

const reportLanguages: ReadonlySet<string> = new Set(['keyline', 'markdown']);

/** The editor whose text may be a report: whether it is one is only known once the server has answered. */
function editorOfReport(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor !== undefined && reportLanguages.has(editor.document.languageId) ? editor : undefined;
}

/** Menus give the address of the file that they were opened on; else it is the report that the author works on. */
function reportToShow(uri: Uri | undefined, active: ActiveReport): Uri | undefined {
  const report = uri instanceof Uri ? uri : (editorOfReport()?.document.uri ?? active.current()?.uri);
  if (report === undefined) {
    needReport('Open a report first: the preview shows the report that you work on.');
  }
  return report;
}

/** Opens the preview beside the report, with the focus on the scores to try where the caret stands. */
function tryScores(previews: Previews): void {
  const editor = editorOfReport();
  if (editor === undefined) {
    needReport('Open a report first: you try other scores in its preview.');
  } else {
    const preview = previews.open({ uri: editor.document.uri, column: ViewColumn.Beside, locked: false });
    preview.panel.reveal(preview.panel.viewColumn, false);
    preview.tryScore(editor.selection.active.line);
  }
}
