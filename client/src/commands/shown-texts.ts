import { type Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';

/** Texts that are shown and belong to no file, such as the configuration in force. */
export interface ShownTexts extends Disposable {
  /** Opens a text of this name; what it holds is asked for now and whenever `refresh` is called. */
  readonly show: (name: string, language: string, content: () => Promise<string>) => Promise<void>;
  /** Asks anew for what the texts hold that are open. */
  readonly refresh: () => void;
}

const scheme = 'keyline-shown';

export function shownTexts(): ShownTexts {
  const changed = new EventEmitter<Uri>();
  const contents = new Map<string, () => Promise<string>>();
  const registered = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => contents.get(uri.toString())?.() ?? '',
  });
  return {
    show: async (name, language, content) => {
      const uri = Uri.from({ scheme, path: `/${name}` });
      contents.set(uri.toString(), content);
      changed.fire(uri);
      const document = await workspace.openTextDocument(uri);
      await window.showTextDocument(await languages.setTextDocumentLanguage(document, language));
    },
    refresh: () => {
      for (const { uri } of workspace.textDocuments) {
        if (uri.scheme === scheme) {
          changed.fire(uri);
        }
      }
    },
    dispose: () => {
      registered.dispose();
      changed.dispose();
    },
  };
}
