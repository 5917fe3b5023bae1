import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { registerFeatures } from './features.ts';
import { clientOptions } from './language-server/client-options.ts';
import { type LanguageServer, languageServer } from './language-server/language-server.ts';
import { answerFileRequests } from './language-server/workspace-files.ts';

let server: LanguageServer | undefined;

/** Starts the language server in a web worker, which reaches files only through this side. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'server', 'dist', 'language-server.js');
  server = languageServer((log) => {
    // A worker that has stopped serves no more, so each start makes another.
    const worker = new Worker(script.toString(true));
    const client = new LanguageClient('keyline', 'Keyline', worker, clientOptions(log));
    answerFileRequests(client);
    return { client, putAway: () => worker.terminate() };
  });
  context.subscriptions.push(server);
  registerFeatures(context, server);
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
