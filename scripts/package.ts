// `npm run package` makes the .vsix; `npm run package -- FILE` says where.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stageExtension } from './stage-extension.ts';

/** Fetched when it is first needed, and then kept by npm: it is bigger than everything else together, and few need it. */
const packager = '@vscode/vsce@3.9.2';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = resolve(process.argv[2] ?? `${name}-${version}.vsix`);
// What the README names lies in the extension: it leads nowhere else, as long as there is no place on the web.
const alone = ['--no-rewrite-relative-links', '--allow-missing-repository'];
const words = ['package', '--no-dependencies', ...alone, '--out', file];

const folder = mkdtempSync(join(tmpdir(), 'keyline-package-'));
try {
  stageExtension(folder);
  execFileSync('npm', ['exec', '--yes', '--loglevel=error', `--package=${packager}`, '--', 'vsce', ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${relative('.', file)}: ${Math.ceil(statSync(file).size / 1024)} KiB`);
