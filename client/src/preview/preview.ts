import { commands, type Disposable, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { LanguageServer } from '../language-server.ts';
import { followLink } from './follow-link.ts';
import { latestOnly } from './latest-only.ts';
import type { FromPage, PreviewState, ToPage } from './messages.ts';
import { folderOf, pictureFolders } from './picture-folders.ts';
import { previewPage } from './preview-page.ts';
import { previewSettings } from './preview-settings.ts';
import { isOutdated, type RenderedReport, renderReport } from './rendered-report.ts';
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
}

/** Milliseconds that a preview rests between two renderings while its author types. */
const restWhileTyping = 150;

/** Fills a panel with the preview of the report in `first`. */
export function startPreview(
  server: LanguageServer,
  extension: Uri,
  panel: WebviewPanel,
  first: PreviewState,
): Preview {
  let state = first;
  let uri = Uri.parse(first.uri, true);
  let rendered: RenderedReport | null = null;
  let pageIsReady = false;
  const editorEcho = scrollEcho(Date.now, 1);
  const waiting: ToPage[] = [];

  const post = (message: ToPage): void => {
    panel.webview.postMessage(message);
  };

  const postReport = ({ html, lines, scale, summary }: RenderedReport): void => {
    post({
      kind: 'report',
      state,
      html,
      lines,
      scale,
      summary,
      base: `${panel.webview.asWebviewUri(folderOf(uri))}/`,
      pictureFolders: pictureFolders(uri).map((folder) => `${panel.webview.asWebviewUri(folder)}/`),
    });
    for (const message of waiting.splice(0)) {
      post(message);
    }
  };

  const render = async (): Promise<void> => {
    const { uri: wanted, tried } = state;
    try {
      // A text that is no longer open in any editor is read again.
      await workspace.openTextDocument(uri);
      const answer = await renderReport(server, { uri: wanted, tried, remote: previewSettings().remoteImages });
      if (state.uri !== wanted || state.tried !== tried) {
        return;
      }
      rendered = answer;
      panel.title = `${state.locked ? '[Preview]' : 'Preview'} ${answer?.title ?? nameOf(uri)}`;
      if (pageIsReady) {
        show(answer);
      }
    } catch (fault) {
      if (!isOutdated(fault)) {
        post({ kind: 'notice', text: `The preview could not be made: ${messageOf(fault)}` });
      }
    }
  };
  const rendering = latestOnly(render, restWhileTyping);

  const show = (answer: RenderedReport | null): void => {
    if (answer === null) {
      post({ kind: 'notice', text: 'This is no report: its front matter names no framework.' });
    } else {
      postReport(answer);
    }
  };

  const load = (): void => {
    pageIsReady = false;
    const { webview } = panel;
    const assets = Uri.joinPath(extension, 'client', 'dist');
    webview.options = { enableScripts: true, localResourceRoots: [assets, ...pictureFolders(uri)] };
    webview.html = previewPage(webview, extension, previewSettings().remoteImages);
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

  const received = (message: FromPage): void => {
    switch (message.kind) {
      case 'ready':
        pageIsReady = true;
        if (rendered !== null) {
          postReport(rendered);
        }
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

  const listeners = [
    panel.webview.onDidReceiveMessage(received),
    panel.onDidChangeViewState(() => {
      // A page that is hidden is put away, and starts anew when it is seen again.
      pageIsReady &&= panel.visible;
    }),
  ];
  load();
  rendering.want();

  return {
    panel,
    uri: () => uri,
    isLocked: () => state.locked,
    show: (next) => {
      if (next.toString() !== uri.toString()) {
        const foldersBefore = String(pictureFolders(uri));
        uri = next;
        rendered = null;
        state = { ...state, uri: next.toString(), line: topLineOf(next), tried: [] };
        if (String(pictureFolders(uri)) !== foldersBefore) {
          load();
        }
        rendering.want();
      }
    },
    refresh: rendering.want,
    reload: () => {
      load();
      rendering.want();
    },
    editorScrolled: (line) => {
      if (!editorEcho.isEcho(line) && previewSettings().scrollSync) {
        state = { ...state, line };
        post({ kind: 'scroll', line });
      }
    },
    tryScore: (line) => {
      if (pageIsReady && rendered !== null) {
        post({ kind: 'try', line });
      } else {
        waiting.push({ kind: 'try', line });
      }
    },
    goToSource: () => goToLine(uri, Math.floor(state.line), panel.viewColumn),
    dispose: () => {
      rendering.dispose();
      for (const listener of listeners) {
        listener.dispose();
      }
    },
  };
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function messageOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
