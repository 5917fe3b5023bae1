import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json';
import lock from '../../package-lock.json';

/** What `npm pack` would put into the package. */
function packedFiles(): readonly string[] {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const out = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed]: { files: { path: string }[] }[] = JSON.parse(out);
  return packed?.files.map(({ path }) => path) ?? [];
}

test('the npm package holds what runs, its data and its licences, and nothing else', () => {
  const plain = packedFiles().map((path) => path.replace(/-[A-Z0-9]{8}(?=\.js$)/, '-HASH'));
  expect(
    plain.filter((path) => !/^(?:schemas|syntaxes)\/[\w./-]+\.(?:json|yaml|code-snippets)$/.test(path)).sort(),
  ).toEqual(
    [
      '.pre-commit-hooks.yaml',
      'LICENSE',
      'README.md',
      'client/dist/THIRD-PARTY-LICENCES.txt',
      'client/dist/extension.cjs',
      'client/dist/preview.css',
      'client/dist/preview.js',
      'client/dist/report.css',
      'package.json',
      'server/dist/THIRD-PARTY-LICENCES.txt',
      'server/dist/cli.js',
      'server/dist/commands-HASH.js',
      'server/dist/language-server.js',
      'server/dist/lint-HASH.js',
      'server/dist/package.json',
      'server/dist/parquet-HASH.js',
      'server/dist/server.js',
      'server/dist/word-HASH.js',
      'server/dist/word-writer.js',
    ].sort(),
  );
});

test('installing it runs nothing and brings no other package', () => {
  const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare', 'dependencies'];
  expect(Object.keys(manifest.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
  expect(Object.keys(manifest).filter((key) => /^(?:optional|peer)?dependencies$/i.test(key))).toEqual([]);
});

test('no library that is bundled runs a script when it is installed', () => {
  const bundled = readFileSync('server/dist/THIRD-PARTY-LICENCES.txt', 'utf8');
  const withScript = Object.entries(lock.packages).flatMap(([path, entry]) =>
    'hasInstallScript' in entry ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  expect(withScript.filter((name) => new RegExp(`^${name} `, 'm').test(bundled))).toEqual([]);
});
