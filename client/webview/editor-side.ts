import type { FromPage, PreviewState, ToPage } from '../src/preview/messages.ts';

/** What VS Code gives the script of a webview. */
interface EditorSide {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => PreviewState | undefined;
  readonly setState: (state: PreviewState) => void;
}

declare function acquireVsCodeApi(): EditorSide;

/** The extension, as the page speaks to it. */
export const editorSide = acquireVsCodeApi();

/** Calls `receive` with everything that the extension tells the page. */
export function onMessage(receive: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
}

/** Remembers something of what the preview shall be restored from. */
export function remember(change: Partial<PreviewState>): void {
  const state = editorSide.getState();
  if (state !== undefined) {
    editorSide.setState({ ...state, ...change });
  }
}
