import { commands, type ExtensionContext } from 'vscode';

/** What the commands need of the language server, however it runs. */
export interface RunningServer {
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
}

/** The commands that are about the language server itself; what it does to reports it offers by itself. */
export function registerCommands(context: ExtensionContext, server: RunningServer): void {
  context.subscriptions.push(
    commands.registerCommand('keyline.restartServer', server.restart),
    commands.registerCommand('keyline.showLog', server.showLog),
  );
}
