// `npm run package` makes the .vsix; `npm run package -- FILE` says where.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stageExtension } from './stage-extension.ts';

/** Fetched when it is first needed, and then kept by npm: it is bigger than everything else together, and few need it. */
const packager = '@vscode/vsce@3.9.2';

const { name, version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
const file = resolve(process.argv[2] ?? `${name}-${version}.vsix`);
// Pictures and pages that the README names are published there.
const published = ['--baseContentUrl', homepage, '--baseImagesUrl', homepage, '--allow-missing-repository'];
const words = ['package', '--no-dependencies', ...published, '--out', file];

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
