import { type Disposable, Uri, type WebviewPanel } from 'vscode';
import type { FromPage, PageView, ToPage } from './messages.ts';
import { pictureFolders } from './picture-folders.ts';
import { previewPage } from './preview-page.ts';
import { previewSettings } from './preview-settings.ts';

/** The page in a preview's panel. It is put away while it is hidden, and starts anew when it is seen again. */
export interface PreviewFrame extends Disposable {
  /** Starts the page anew, with the settings as they are and the pictures that `report` may have. */
  readonly load: (report: Uri) => void;
  /** Whether messages arrive. */
  readonly isReady: () => boolean;
  readonly post: (message: ToPage) => void;
  /** What the page shows; null while it cannot say. */
  readonly seen: () => Promise<PageView | null>;
}

/** `receive` gets what the page says of its own accord. */
export function previewFrame(panel: WebviewPanel, extension: Uri, receive: (message: FromPage) => void): PreviewFrame {
  const { webview } = panel;
  let ready = false;
  let waiting: ((view: PageView | null) => void)[] = [];

  const answer = (view: PageView | null): void => {
    const asked = waiting;
    waiting = [];
    for (const resolve of asked) {
      resolve(view);
    }
  };

  const notReady = (): void => {
    ready = false;
    answer(null);
  };

  const post = (message: ToPage): void => {
    webview.postMessage(message);
  };

  const listeners = [
    webview.onDidReceiveMessage((message: FromPage) => {
      if (message.kind === 'seen') {
        answer(message.view);
      } else {
        ready = true;
        receive(message);
      }
    }),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) {
        notReady();
      }
    }),
  ];

  return {
    load: (report) => {
      notReady();
      const assets = Uri.joinPath(extension, 'client', 'dist');
      webview.options = { enableScripts: true, localResourceRoots: [assets, ...pictureFolders(report)] };
      webview.html = previewPage(webview, extension, previewSettings().remoteImages);
    },
    isReady: () => ready,
    post,
    seen: () =>
      new Promise((resolve) => {
        if (ready) {
          waiting.push(resolve);
          post({ kind: 'look' });
        } else {
          resolve(null);
        }
      }),
    dispose: () => {
      notReady();
      for (const listener of listeners) {
        listener.dispose();
      }
    },
  };
}
