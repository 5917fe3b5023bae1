import { commands, type ExtensionContext } from 'vscode';
import type { LanguageServer } from './language-server.ts';

/** The commands that are about the language server itself; what it does to reports it offers by itself. */
export function registerCommands(context: ExtensionContext, server: LanguageServer): void {
  context.subscriptions.push(
    commands.registerCommand('keyline.restartServer', server.restart),
    commands.registerCommand('keyline.showLog', server.showLog),
  );
}
