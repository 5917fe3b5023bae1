import { workspace } from 'vscode';

/** The settings of the preview as they stand. */
export interface PreviewSettings {
  /** Whether pictures may come from other computers. */
  readonly remoteImages: boolean;
  /** Whether the editor and the preview scroll together. */
  readonly scrollSync: boolean;
}

export function previewSettings(): PreviewSettings {
  const settings = workspace.getConfiguration('keyline.preview');
  return { remoteImages: settings.get('remoteImages', false), scrollSync: settings.get('scrollSync', true) };
}
