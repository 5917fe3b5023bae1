import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { registerFeatures } from './features.ts';
import { clientOptions } from './language-server/client-options.ts';
import { followServerSettings } from './language-server/follow-server-settings.ts';
import { type LanguageServer, languageServer } from './language-server/language-server.ts';
import { serverEnvironment, workspaceServer } from './language-server/workspace-server.ts';

let server: LanguageServer | undefined;

/** Starts the language server that comes with the extension, or the workspace's, in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const own = Uri.joinPath(context.extensionUri, 'server', 'dist', 'server.js');
  const version = String(context.extension.packageJSON.version);
  server = languageServer(async (log) => {
    const module = ((await workspaceServer(version, log)) ?? own).fsPath;
    const client = new LanguageClient(
      'keyline',
      'Keyline',
      { module, transport: TransportKind.ipc, options: { env: serverEnvironment() } },
      clientOptions(log),
    );
    return { client };
  });
  context.subscriptions.push(server);
  context.subscriptions.push(followServerSettings(server));
  registerFeatures(context, server);
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
