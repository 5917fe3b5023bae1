import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The tools that Keyline is measured against, in the versions that the figures in the docs were taken with. */
const peers = { rumdl: '0.2.75', 'markdownlint-cli2': '0.17.2', 'vscode-markdown-languageserver': '0.5.0' };

const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'keyline', 'bench-peers');

/** The folder with the peers in its `node_modules`; installed there, outside the checkout, when first asked for. */
export function peersFolder(): string {
  const installed = Object.keys(peers).every((name) => existsSync(join(folder, 'node_modules', name)));
  if (!installed) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  }
  return join(folder, 'node_modules');
}

/** rumdl's own program, without the Node script that its package starts it with. */
export function rumdlProgram(modules: string): string {
  return join(modules, '@rumdl', `cli-${process.platform}-${process.arch}`, 'rumdl');
}
