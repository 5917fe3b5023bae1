import type { LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';

/** What the language server is asked about: reports, Markdown files that may be reports, and Keyline's own YAML files. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'keyline' }, { language: 'markdown' }, { language: 'yaml' }],
    outputChannel,
  };
}
