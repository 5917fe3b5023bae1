import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options.ts';
import { registerCommands } from './commands.ts';
import { answerFileRequests } from './workspace-files.ts';

/** A language server in a web worker. A worker that has stopped serves no more, so a restart makes another. */
interface WorkerServer {
  readonly client: LanguageClient;
  readonly worker: Worker;
}

let server: WorkerServer | undefined;

/** Starts the language server in a web worker, which reaches files only through this side. */
export async function activate(context: ExtensionContext): Promise<void> {
  registerCommands(context, {
    restart: async () => {
      await stop();
      await start(context.extensionUri);
    },
    showLog: () => server?.client.outputChannel.show(),
  });
  await start(context.extensionUri);
}

export async function deactivate(): Promise<void> {
  await stop();
}

async function start(extension: Uri): Promise<void> {
  const script = Uri.joinPath(extension, 'server', 'dist', 'browser-server.js');
  const worker = new Worker(script.toString(true));
  const client = new LanguageClient('keyline', 'Keyline', worker, clientOptions);
  answerFileRequests(client);
  server = { client, worker };
  await client.start();
}

async function stop(): Promise<void> {
  await server?.client.dispose();
  server?.worker.terminate();
  server = undefined;
}
