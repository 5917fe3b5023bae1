import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options.ts';
import { followServerSettings } from './follow-server-settings.ts';
import { type LanguageServer, languageServer } from './language-server.ts';
import { serverEnvironment, workspaceServer } from './workspace-server.ts';

/** The language server that comes with the extension, or the workspace's, in a process of its own. Not started yet. */
export function serverInProcess({ extension, extensionUri, subscriptions }: ExtensionContext): LanguageServer {
  const own = Uri.joinPath(extensionUri, 'server', 'dist', 'server.js');
  const version = String(extension.packageJSON.version);
  const server = languageServer(async (log) => {
    const module = ((await workspaceServer(version, log)) ?? own).fsPath;
    const client = new LanguageClient(
      'keyline',
      'Keyline',
      { module, transport: TransportKind.ipc, options: { env: serverEnvironment() } },
      clientOptions(log),
    );
    return { client };
  });
  subscriptions.push(followServerSettings(server));
  return server;
}
