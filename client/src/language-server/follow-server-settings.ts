import { Disposable, workspace } from 'vscode';
import type { LanguageServer } from './language-server.ts';

/** Starts the server anew when the author chooses another one, or trusts the workspace from now on. */
export function followServerSettings(server: LanguageServer): Disposable {
  return Disposable.from(
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('keyline.server')) {
        await server.restart();
      }
    }),
    workspace.onDidGrantWorkspaceTrust(async () => {
      if (workspace.getConfiguration('keyline').get('server.useWorkspaceVersion') === true) {
        await server.restart();
      }
    }),
  );
}
