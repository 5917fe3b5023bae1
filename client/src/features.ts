import type { ExtensionContext } from 'vscode';
import { activeReport } from './active-report.ts';
import { registerCommands } from './commands.ts';
import type { LanguageServer } from './language-server/language-server.ts';
import { registerPaste } from './paste/register-paste.ts';
import { registerPreview } from './preview/register-preview.ts';
import { reportStatus } from './views/report-status.ts';
import { reportsView } from './views/reports-view.ts';
import { scoresView } from './views/scores-view.ts';

/** Everything that the extension adds to what the language server offers by itself: one line for each part. */
export function registerFeatures(context: ExtensionContext, server: LanguageServer): void {
  const active = activeReport(server);
  context.subscriptions.push(
    active,
    registerCommands(context, server, active),
    scoresView(active),
    reportsView(context, server),
    reportStatus(active),
    registerPaste(server),
  );
  registerPreview(context, server, active);
}
