import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  type CompletionItem,
  CompletionRequest,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  MarkupContent,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { keyline } from '../cli/common/keyline.ts';
import { startClient } from '../lsp/client.ts';

/** A reader of a walk at work: a folder, an editor with the language server, and a terminal. */
export interface WalkDesk {
  /** The text of a file; empty where there is no such file yet. */
  readonly textOf: (file: string) => string;
  /** Writes a file in the editor and saves it. */
  readonly write: (file: string, text: string) => void;
  readonly findings: (file: string) => Promise<readonly { readonly range: Range; readonly message: string }[]>;
  /** The titles of the actions that put right what is found in a range. */
  readonly quickFixes: (file: string, range: Range) => Promise<readonly string[]>;
  readonly completions: (file: string, position: Position) => Promise<readonly CompletionItem[]>;
  readonly hover: (file: string, position: Position) => Promise<string>;
  /** What a command prints, errors after results; `echo $?` prints the exit code of the command before. */
  readonly run: (command: string) => Promise<string>;
  readonly leave: () => Promise<void>;
}

const languages: Readonly<Record<string, string>> = { '.md': 'markdown', '.yaml': 'yaml' };

/** Sits down at an empty folder. */
export async function walkDesk(): Promise<WalkDesk> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keyline-walk-')));
  const capabilities = {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  };
  const client = await startClient({ textDocument: capabilities }, pathToFileURL(folder).href);
  const versions = new Map<string, number>();
  let code: number | null = 0;
  const uriOf = (file: string) => pathToFileURL(join(folder, file)).href;
  const textOf = (file: string) => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      return '';
    }
  };

  return {
    textOf,
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      const version = (versions.get(file) ?? 0) + 1;
      versions.set(file, version);
      if (version === 1) {
        client.open(uriOf(file), text, languages[extname(file)] ?? 'plaintext');
      } else {
        client.change(uriOf(file), version, [{ text }]);
      }
      const textDocument = { uri: uriOf(file) };
      void client.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument });
    },
    findings: async (file) => {
      const textDocument = { uri: uriOf(file) };
      const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
      const items = report.kind === 'full' ? report.items : [];
      return items.map(({ range, message }) => ({
        range,
        message: typeof message === 'string' ? message : message.value,
      }));
    },
    quickFixes: async (file, range) => {
      const params = { textDocument: { uri: uriOf(file) }, range, context: { diagnostics: [], only: ['quickfix'] } };
      const actions = await client.connection.sendRequest(CodeActionRequest.type, params);
      return (actions ?? []).map(({ title }) => title);
    },
    completions: async (file, position) => {
      const textDocument = { uri: uriOf(file) };
      const found = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position });
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    hover: async (file, position) => {
      const textDocument = { uri: uriOf(file) };
      const found = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
      return MarkupContent.is(found?.contents) ? found.contents.value : '';
    },
    run: async (command) => {
      const [program = '', ...words] = [...command.matchAll(/"([^"]*)"|\S+/g)].map((word) => word[1] ?? word[0]);
      if (command === 'echo $?') {
        return `${code}\n`;
      }
      if (program !== 'keyline') {
        throw new Error(`A walk runs keyline and nothing else: ${command}`);
      }
      const outcome = await keyline(words, { folder });
      code = outcome.code;
      return outcome.out + outcome.error;
    },
    leave: async () => {
      await client.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
