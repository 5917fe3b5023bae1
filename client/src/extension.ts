import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import { registerFeatures } from './features.ts';
import { type LanguageServer, languageServer } from './language-server.ts';

let server: LanguageServer | undefined;

/** Starts the language server that comes with the extension, in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js').fsPath;
  server = languageServer((log) => ({
    client: new LanguageClient('keyline', 'Keyline', { module, transport: TransportKind.ipc }, clientOptions(log)),
  }));
  context.subscriptions.push(server);
  registerFeatures(context, server);
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
