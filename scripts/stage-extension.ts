// Lays out the folder that becomes the .vsix: what VS Code needs of the project, and nothing else.
// An extension can be run from there as if it were installed, which is how the tests run it.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files and folders that go into the extension under the same path. */
const taken = [
  'CHANGELOG.md',
  'LICENSE',
  'client/dist',
  'client/images',
  'client/samples',
  'client/walkthrough',
  'server/dist/language-server.js',
  'server/dist/rule-pages.json',
  'server/dist/server.js',
  'server/dist/word-writer.js',
  'syntaxes',
];

/** What the manifest says to npm and to those who work on the project. */
const notForEditors: readonly string[] = ['type', 'bin', 'files', 'scripts', 'devDependencies'];

/** Fills the folder from what `npm run build` has built; throws where that is missing. */
export function stageExtension(folder: string): void {
  for (const path of taken) {
    if (!existsSync(path)) {
      throw new Error(`${path} is missing: run npm run build first.`);
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(path, join(folder, path), { recursive: true });
  }
  const manifest: Record<string, unknown> = JSON.parse(readFileSync('package.json', 'utf8'));
  // In a browser, the oldest VS Code that the extension runs in knows CommonJS by ".js" only. And that is what ".js"
  // means here, since this package is not said to hold modules.
  const built = String(manifest.main);
  const named = built.replace(/\.cjs$/, '.js');
  renameSync(join(folder, built), join(folder, named));
  manifest.main = named;
  manifest.browser = named;
  // An address that nobody has filled in yet would be a dead link.
  const kept = Object.entries(manifest).filter(
    ([key, value]) => !notForEditors.includes(key) && !JSON.stringify(value).includes('OWNER-PLACEHOLDER'),
  );
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  // The pictures of the pages lie in the extension too.
  const readme = readFileSync('client/README.md', 'utf8').replaceAll(
    /\]\(\.\.\/docs\/(images\/[^)]+)\)/g,
    (_link, picture) => {
      mkdirSync(join(folder, 'images'), { recursive: true });
      cpSync(`docs/${picture}`, join(folder, picture));
      return `](${picture})`;
    },
  );
  writeFileSync(join(folder, 'README.md'), readme);
  // Everything here is meant: with this file, the packager does not ask whether it is.
  writeFileSync(join(folder, '.vscodeignore'), '');
}
