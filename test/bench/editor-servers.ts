import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { peersFolder, rumdlProgram } from './peers.ts';

/** A language server to measure. */
export interface MeasuredServer {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
  readonly initializationOptions?: object;
  /** Answers what the server asks its client; `textOf` gives the text of an open file. */
  readonly serve?: (connection: ProtocolConnection, textOf: (uri: string) => string) => void;
}

/** Keyline as it is built, and the peers that the figures in the docs were taken with. */
export function measuredServers(): readonly MeasuredServer[] {
  const modules = peersFolder();
  return [
    { name: 'keyline', command: process.execPath, words: [resolve('server/dist/server.js'), '--stdio'] },
    { name: 'rumdl', command: rumdlProgram(modules), words: ['server', '--stdio'] },
    {
      name: 'vscode-markdown',
      command: process.execPath,
      words: [join(modules, 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js'), '--stdio'],
      initializationOptions: { markdownFileExtensions: ['md'] },
      serve: (connection, textOf) => serveMarkdown(modules, connection, textOf),
    },
  ];
}

/** That server leaves parsing and reading files to its client. VS Code gives it the same parser. */
function serveMarkdown(modules: string, connection: ProtocolConnection, textOf: (uri: string) => string): void {
  const markdownIt: (options: object) => { parse: (text: string, environment: object) => unknown } = createRequire(
    join(modules, 'x.js'),
  )('markdown-it');
  const parser = markdownIt({ html: true });
  connection.onRequest('markdown/parse', ({ uri, text }: { uri: string; text?: string }) =>
    parser.parse(text ?? textOf(uri), {}),
  );
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/stat', () => null);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
  void connection.sendNotification('workspace/didChangeConfiguration', {
    settings: {
      markdown: {
        suggest: { paths: { enabled: true } },
        validate: { enabled: true, referenceLinks: { enabled: 'warning' } },
      },
    },
  });
}
