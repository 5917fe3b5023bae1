import { type LogOutputChannel, type Range, Uri, window } from 'vscode';
import { type ExecuteCommandMiddleware, type LanguageClientOptions, ResponseError } from 'vscode-languageclient';
import { rulePageScheme } from '../commands/explain-rule.ts';
import { faultWords } from '../guarded.ts';
import { needReport } from '../need-report.ts';
import { completionMiddleware } from './completion-middleware.ts';
import { serverEnded } from './server-ended.ts';

/** What the language server is asked about: reports, Markdown files that may be reports, and Keyline's own YAML files. */
export function clientOptions(outputChannel: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'keyline' }, { language: 'markdown' }, { language: 'yaml' }],
    outputChannel,
    initializationOptions: { reportsChanged: true, rulePages: `${rulePageScheme}:/{rule}.md` },
    errorHandler: serverEnded(),
    middleware: { ...aboutActiveText, ...completionMiddleware },
  };
}

/** The server's commands want to be told which text and which place they are about; menus and keys do not say it so. */
const aboutActiveText: ExecuteCommandMiddleware = {
  executeCommand: async (command, args, next) => {
    const [first] = args;
    const editor = window.activeTextEditor;
    const uri = first instanceof Uri ? first : editor?.document.uri;
    if (typeof first !== 'string' && uri === undefined) {
      needReport('Open a report first: this command is about the report that you work on.');
      return undefined;
    }
    const isActive = editor !== undefined && uri?.toString() === editor.document.uri.toString();
    const about = typeof first === 'string' ? args : [uri?.toString(), ...(isActive ? [plain(editor.selection)] : [])];
    try {
      return await next(command, about);
    } catch (fault) {
      if (fault instanceof ResponseError && fault.data === 'no-report') {
        needReport(fault.message);
      } else {
        void window.showErrorMessage(faultWords(fault));
      }
      return undefined;
    }
  },
};

function plain({ start, end }: Range) {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
