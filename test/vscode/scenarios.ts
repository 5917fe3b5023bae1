import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { caringReport } from '../lsp/caring-report.ts';

/** What an author opens, and how: each is one start of the editor. */
export interface Scenario {
  /** Also the name of the file `suite/NAME.suite.ts`, which says what is tried there. */
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The workspace file among those, where the author opens more than a folder. */
  readonly workspaceFile?: string;
  readonly trusted: boolean;
}

/** Something that says of itself that it is a newer Keyline, as npm would install it. */
const newerServer = `process.on('message', ({ id, method }) => {
  const serverInfo = { name: 'Keyline', version: '99.0.0' };
  if (method === 'exit') process.exit(0);
  if (id !== undefined) process.send({ jsonrpc: '2.0', id, result: method === 'initialize' ? { capabilities: {}, serverInfo } : null });
});
`;

/** The workspace has a Keyline of its own, and its settings choose that. */
const withOwnServer = {
  'caring.report.md': caringReport,
  '.vscode/settings.json': '{ "keyline.server.useWorkspaceVersion": true }\n',
  'node_modules/keyline/package.json': '{ "name": "keyline", "version": "99.0.0" }\n',
  'node_modules/keyline/server/dist/server.js': newerServer,
};

export const scenarios: readonly Scenario[] = [
  { name: 'one-folder', files: { 'caring.report.md': caringReport }, trusted: true },
  {
    name: 'two-roots',
    files: {
      'both.code-workspace': '{ "folders": [{ "path": "strict" }, { "path": "lenient" }] }\n',
      'strict/caring.report.md': caringReport,
      'lenient/caring.report.md': caringReport,
      'lenient/keyline.yaml': 'rules:\n  score/mismatch: off\n',
    },
    workspaceFile: 'both.code-workspace',
    trusted: true,
  },
  { name: 'own-server', files: withOwnServer, trusted: true },
  { name: 'untrusted', files: withOwnServer, trusted: false },
  {
    name: 'no-reports',
    files: { 'notes.md': '# Notes\n\nScore: 3\n', 'list.txt': 'bread\n', 'settings.yaml': 'rules: none\n' },
    trusted: true,
  },
];

/** Writes the files of a scenario into a folder `reports` in a temporary one, and gives its path. */
export function workspaceOf({ name, files }: Pick<Scenario, 'name' | 'files'>): string {
  const folder = join(mkdtempSync(join(tmpdir(), `keyline-vscode-${name}-`)), 'reports');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
