import type { CancellationToken, DataTransfer, Disposable, DocumentSelector, Range, TextDocument } from 'vscode';
import * as vscode from 'vscode';

/**
 * What VS Code offers from 1.97 on to those who write what is pasted: older ones, which the extension runs in too, paste
 * the plain text.
 */
export interface PasteInterface {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: EditKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: EditKind };
  readonly languages: {
    readonly registerDocumentPasteEditProvider: (
      selector: DocumentSelector,
      provider: PasteProvider,
      about: { readonly providedPasteEditKinds: readonly EditKind[]; readonly pasteMimeTypes: readonly string[] },
    ) => Disposable;
  };
}

export interface EditKind {
  readonly append: (...parts: string[]) => EditKind;
}

export type PasteEdit = object;

export interface PasteProvider {
  readonly provideDocumentPasteEdits: (
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    context: unknown,
    token: CancellationToken,
  ) => Promise<PasteEdit[] | undefined>;
}

/** Null in an editor that does not offer it. */
export function pasteInterface(): PasteInterface | null {
  const offered: object = vscode;
  return offersPaste(offered) ? offered : null;
}

/** Before 1.97 all of it is there too, but as a proposal: to use it stops the extension. */
function offersPaste(offered: object): offered is PasteInterface {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  return (major > 1 || minor >= 97) && 'DocumentPasteEdit' in offered;
}
