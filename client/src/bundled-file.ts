import { type ExtensionContext, Uri, workspace } from 'vscode';

/** The text of a file that comes with the extension; on the web it is fetched from where the extension lies. */
export async function bundledFile({ extensionUri }: ExtensionContext, ...path: readonly string[]): Promise<string> {
  const uri = Uri.joinPath(extensionUri, ...path);
  if (uri.scheme === 'http' || uri.scheme === 'https') {
    const answer = await fetch(uri.toString(true));
    if (!answer.ok) {
      throw new Error(`${path.at(-1)} could not be fetched: ${answer.status} ${answer.statusText}.`);
    }
    return answer.text();
  }
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
