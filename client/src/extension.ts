import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import { registerCommands } from './commands.ts';

let client: LanguageClient | undefined;

/** Starts the language server that comes with the extension, in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js').fsPath;
  const started = new LanguageClient('keyline', 'Keyline', { module, transport: TransportKind.ipc }, clientOptions);
  client = started;
  registerCommands(context, { restart: () => started.restart(), showLog: () => started.outputChannel.show() });
  await started.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
