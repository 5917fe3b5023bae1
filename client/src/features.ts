import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands.ts';
import type { LanguageServer } from './language-server.ts';
import { registerPreview } from './preview/register-preview.ts';

/** Everything that the extension adds to what the language server offers by itself: one line for each part. */
export function registerFeatures(context: ExtensionContext, server: LanguageServer): void {
  registerCommands(context, server);
  registerPreview(context, server);
}
