import { type LogOutputChannel, type Range, Uri, window } from 'vscode';
import type { ExecuteCommandMiddleware, LanguageClientOptions } from 'vscode-languageclient';
import { completionMiddleware } from './completion-middleware.ts';
import { serverEnded } from './server-ended.ts';

/** What the language server is asked about: reports, Markdown files that may be reports, and Keyline's own YAML files. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'keyline' }, { language: 'markdown' }, { language: 'yaml' }],
    outputChannel,
    initializationOptions: { reportsChanged: true },
    errorHandler: serverEnded(),
    middleware: { ...aboutActiveText, ...completionMiddleware },
  };
}

/** The server's commands want to be told which text and which place they are about; menus and keys do not say it so. */
const aboutActiveText: ExecuteCommandMiddleware = {
  executeCommand: (command, args, next) => {
    const [first] = args;
    if (typeof first === 'string') {
      return next(command, args);
    }
    const editor = window.activeTextEditor;
    const uri = first instanceof Uri ? first : editor?.document.uri;
    const isActive = editor !== undefined && uri?.toString() === editor.document.uri.toString();
    return next(command, uri === undefined ? [] : [uri.toString(), ...(isActive ? [plain(editor.selection)] : [])]);
  },
};

function plain({ start, end }: Range) {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
