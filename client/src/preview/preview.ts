import { commands, type Disposable, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { RenderedReport } from '../../../server/src/protocol/texts.ts';
import type { LanguageServer } from '../language-server/language-server.ts';
import { followLink } from './follow-link.ts';
import { latestOnly } from './latest-only.ts';
import type { FromPage, PageView, PreviewState, ToPage } from './messages.ts';
import { folderOf, pictureFolders } from './picture-folders.ts';
import { previewFrame } from './preview-frame.ts';
import { previewSettings } from './preview-settings.ts';
import { isOutdated, looksTheSame, renderReport } from './rendered-report.ts';
import { scrollEcho } from './scroll-echo.ts';
import { goToLine, scrollEditors, topLineOf } from './source-editor.ts';

/** A panel that shows a report as its readers will see it. */
export interface Preview extends Disposable {
  readonly panel: WebviewPanel;
  /** The report that is shown. */
  readonly uri: () => Uri;
  readonly isLocked: () => boolean;
  /** Shows another report, or nothing new where it is shown already. */
  readonly show: (uri: Uri) => void;
  /** Something changed that can change what is shown. */
  readonly refresh: () => void;
  /** The settings changed. */
  readonly reload: () => void;
  /** The report's editor was scrolled: `line` is at its top. */
  readonly editorScrolled: (line: number) => void;
  /** Moves the focus to the control that tries another score for the statement around `line`. */
  readonly tryScore: (line: number) => void;
  /** Puts the caret where the preview is. */
  readonly goToSource: () => Promise<void>;
  /** Does what the page asks for. */
  readonly receive: (message: FromPage) => void;
  /** What the page shows; null while it cannot say. */
  readonly seen: () => Promise<PageView | null>;
}

/** Milliseconds that a preview rests between two renderings while its author types. */
const restWhileTyping = 150;

/** An editor stops so many lines short of where it was sent: that leaves room for the headings that it keeps in view. */
const linesKeptInView = 6;

/** Fills a panel with the preview of the report in `first`. */
export function startPreview(
  server: LanguageServer,
  extension: Uri,
  panel: WebviewPanel,
  first: PreviewState,
): Preview {
  let state = first;
  let uri = Uri.parse(first.uri, true);
  /** Null where the text is no report; undefined while nobody knows. */
  let rendered: RenderedReport | null | undefined;
  const editorEcho = scrollEcho(Date.now, linesKeptInView);
  const waiting: ToPage[] = [];

  const render = async (): Promise<void> => {
    const { uri: wanted, tried } = state;
    try {
      // A text that is no longer open in any editor is read again.
      await workspace.openTextDocument(uri);
      const answer = await renderReport(server, { uri: wanted, tried, remote: previewSettings().remoteImages });
      if (state.uri === wanted && state.tried === tried) {
        const known = rendered;
        rendered = answer;
        panel.title = `${state.locked ? '[Preview]' : 'Preview'} ${answer?.title ?? nameOf(uri)}`;
        // Much that may change what is shown does not, and a long page is not sent and compared for nothing.
        if (!known || !answer || !looksTheSame(known, answer)) {
          show();
        }
      }
    } catch (fault) {
      if (!isOutdated(fault)) {
        // The next rendering takes the notice away, even where it gives the same as the last.
        rendered = undefined;
        frame.post({ kind: 'notice', text: `The preview could not be made: ${messageOf(fault)}` });
      }
    }
  };
  const rendering = latestOnly(render, restWhileTyping);

  const show = (): void => {
    if (!frame.isReady() || rendered === undefined) {
      return;
    }
    if (rendered === null) {
      frame.post({ kind: 'notice', text: 'This is not a report: its front matter names no framework.' });
      return;
    }
    const { html, lines, scale, summary } = rendered;
    const addressOf = (folder: Uri): string => `${panel.webview.asWebviewUri(folder)}/`;
    frame.post({
      kind: 'report',
      ...{ state, html, lines, scale, summary },
      base: addressOf(folderOf(uri)),
      pictureFolders: pictureFolders(uri).map(addressOf),
    });
    for (const message of waiting.splice(0)) {
      frame.post(message);
    }
  };

  const applyTried = async (): Promise<void> => {
    try {
      await commands.executeCommand('keyline.applyTriedScores', state.uri, state.tried);
      state = { ...state, tried: [] };
      rendering.want();
    } catch (fault) {
      window.showErrorMessage(`The tried scores were not written: ${messageOf(fault)}`);
    }
  };

  const receive = (message: FromPage): void => {
    switch (message.kind) {
      case 'ready':
        show();
        rendering.want();
        break;
      case 'scrolled':
        state = { ...state, line: message.line };
        if (previewSettings().scrollSync) {
          editorEcho.expect(Math.floor(message.line));
          scrollEditors(uri, Math.floor(message.line));
        }
        break;
      case 'source':
        editorEcho.expect(null);
        goToLine(uri, message.line, panel.viewColumn);
        break;
      case 'open':
        followLink(uri, message.address);
        break;
      case 'tried':
        state = { ...state, tried: message.tried };
        rendering.want();
        break;
      case 'apply':
        applyTried();
        break;
    }
  };

  const frame = previewFrame(panel, extension, receive);
  frame.load(uri);
  rendering.want();

  return {
    panel,
    uri: () => uri,
    isLocked: () => state.locked,
    show: (next) => {
      if (next.toString() !== uri.toString()) {
        const foldersBefore = String(pictureFolders(uri));
        uri = next;
        rendered = undefined;
        state = { ...state, uri: next.toString(), line: topLineOf(next), tried: [] };
        if (String(pictureFolders(uri)) !== foldersBefore) {
          frame.load(uri);
        }
        rendering.want();
      }
    },
    refresh: () => {
      // A preview that is hidden asks anew when it is seen again.
      if (panel.visible) {
        rendering.want();
      }
    },
    reload: () => {
      frame.load(uri);
      rendering.want();
    },
    editorScrolled: (line) => {
      if (!editorEcho.isEcho(line) && previewSettings().scrollSync) {
        state = { ...state, line };
        frame.post({ kind: 'scroll', line });
      }
    },
    tryScore: (line) => {
      waiting.push({ kind: 'try', line });
      show();
    },
    goToSource: () => goToLine(uri, Math.floor(state.line), panel.viewColumn),
    receive,
    seen: frame.seen,
    dispose: () => {
      rendering.dispose();
      frame.dispose();
    },
  };
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
