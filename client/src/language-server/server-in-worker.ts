import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';
import { type LanguageServer, languageServer } from './language-server.ts';
import { answerFileRequests } from './workspace-files.ts';

/** The language server in a web worker, which reaches files only through this side. Not started yet. */
export function serverInWorker({ extensionUri }: ExtensionContext): LanguageServer {
  const script = Uri.joinPath(extensionUri, 'server', 'dist', 'language-server.js');
  return languageServer((log) => {
    // A worker that has stopped serves no more, so each start makes another.
    const worker = new Worker(script.toString(true));
    const client = new LanguageClient('keyline', 'Keyline', worker, clientOptions(log));
    answerFileRequests(client);
    return { client, putAway: () => worker.terminate() };
  });
}
