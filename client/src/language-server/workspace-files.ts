import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Folders that hold no reports of the author's. */
const passedOver = new Set(['.git', 'node_modules']);

/** Answers a language server that cannot reach files by itself: what a file holds, whether it is there, and which files a folder has. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('keyline/readFile', ({ uri }: { uri: string }) => readFile(Uri.parse(uri)));
  client.onRequest<boolean | null, void>('keyline/fileExists', ({ uri }: { uri: string }) =>
    fileExists(Uri.parse(uri)),
  );
  client.onRequest('keyline/listFiles', ({ uri }: { uri: string }) => listFiles(Uri.parse(uri)));
}

/** Null where there is no such file. */
async function readFile(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Null where nobody can tell, as for an address of which the editor knows no files. */
async function fileExists(uri: Uri): Promise<boolean | null> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (fault) {
    return fault instanceof FileSystemError && fault.code === 'FileNotFound' ? false : null;
  }
}

/** The addresses of all files below a folder; none where it cannot be read. */
async function listFiles(folder: Uri): Promise<string[]> {
  let entries: [string, FileType][];
  try {
    entries = await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const below = entries
    .filter(([name]) => !passedOver.has(name))
    .map(async ([name, type]) => {
      const uri = Uri.joinPath(folder, name);
      return type === FileType.Directory ? listFiles(uri) : [uri.toString()];
    });
  return (await Promise.all(below)).flat();
}
