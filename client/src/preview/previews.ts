import { type ExtensionContext, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { LanguageServer } from '../language-server/language-server.ts';
import type { PreviewState } from './messages.ts';
import { type Preview, startPreview } from './preview.ts';
import { topLineOf } from './source-editor.ts';

/** As the manifest and VS Code know panels of this kind. */
const previewType = 'keyline.preview';

/** How a preview is opened. */
export interface OpenOptions {
  readonly uri: Uri;
  readonly column: ViewColumn;
  /** A locked preview stays with its report; the other follows the author from report to report. */
  readonly locked: boolean;
}

/** All previews: at most one that follows the author, and one that is locked for each report. */
export interface Previews {
  readonly open: (options: OpenOptions) => Preview;
  /** The preview that has the focus; else one that can be seen and shows this report. */
  readonly current: (uri: Uri | undefined) => Preview | undefined;
  readonly refresh: (isAbout: (uri: Uri) => boolean) => void;
  readonly reloadAll: () => void;
  /** Shows the report that the author turned to. */
  readonly follow: (uri: Uri) => void;
  readonly editorScrolled: (uri: Uri, line: number) => void;
}

export function startPreviews({ extensionUri, subscriptions }: ExtensionContext, server: LanguageServer): Previews {
  const previews = new Set<Preview>();

  const fill = (panel: WebviewPanel, state: PreviewState): Preview => {
    const preview = startPreview(server, extensionUri, panel, state);
    previews.add(preview);
    panel.onDidDispose(() => {
      previews.delete(preview);
      preview.dispose();
    });
    return preview;
  };

  const showing = (uri: Uri): readonly Preview[] =>
    [...previews].filter((preview) => preview.uri().toString() === uri.toString());

  subscriptions.push(
    window.registerWebviewPanelSerializer(previewType, {
      deserializeWebviewPanel: async (panel, state: PreviewState | undefined) => {
        if (state === undefined) {
          panel.dispose();
        } else {
          fill(panel, state);
        }
      },
    }),
  );

  return {
    open: ({ uri, column, locked }) => {
      const known = locked
        ? showing(uri).find((preview) => preview.isLocked())
        : [...previews].find((preview) => !preview.isLocked());
      if (known !== undefined) {
        known.show(uri);
        known.panel.reveal(known.panel.viewColumn, true);
        return known;
      }
      const panel = window.createWebviewPanel(
        previewType,
        'Preview',
        { viewColumn: column, preserveFocus: column === ViewColumn.Beside },
        { enableFindWidget: true },
      );
      return fill(panel, { uri: uri.toString(), locked, line: topLineOf(uri), tried: [] });
    },
    current: (uri) => {
      const shown = [...previews].filter(({ panel }) => panel.visible);
      return (
        shown.find(({ panel }) => panel.active) ?? shown.find((preview) => preview.uri().toString() === uri?.toString())
      );
    },
    refresh: (isAbout) => {
      for (const preview of previews) {
        if (isAbout(preview.uri())) {
          preview.refresh();
        }
      }
    },
    reloadAll: () => {
      for (const preview of previews) {
        preview.reload();
      }
    },
    follow: (uri) => {
      for (const preview of previews) {
        if (!preview.isLocked()) {
          preview.show(uri);
        }
      }
    },
    editorScrolled: (uri, line) => {
      for (const preview of showing(uri)) {
        preview.editorScrolled(line);
      }
    },
  };
}
