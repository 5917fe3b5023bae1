// Bundles the command line, the language server and the extension: they run with no node_modules beside them.
// The language server is also bundled as one script for a web worker.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';

const folder = 'server/dist';

// Some libraries are CommonJS and ask for Node's own modules by `require`.
const requireForModules =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);\n";

const shared = {
  outdir: folder,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  // The same library as ECMAScript modules, of which only what is used goes into the bundle.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  write: false,
};

// Two builds: pieces shared by both would cut the command line into more files, and every start pays for each.
const builds = await Promise.all([
  build({ ...shared, entryPoints: { cli: 'server/src/cli/main.ts' }, splitting: true }),
  build({ ...shared, entryPoints: { server: 'server/src/lsp/node-main.ts' } }),
  build({
    ...shared,
    entryPoints: { 'browser-server': 'server/src/lsp/browser-main.ts' },
    format: 'iife',
    platform: 'browser',
    // Some libraries would ask the page for help, which a worker does not have.
    conditions: ['worker', 'browser'],
    target: 'es2022',
  }),
]);

// The extension: for VS Code on a computer, and for VS Code in a browser.
const extension = { ...shared, outdir: 'client/dist', external: ['vscode'], format: 'cjs', write: true };
rmSync('client/dist', { recursive: true, force: true });
await Promise.all([
  build({
    ...extension,
    entryPoints: { extension: 'client/src/extension.ts' },
    outExtension: { '.js': '.cjs' },
  }),
  // VS Code in a browser knows CommonJS by ".cjs", since the package as a whole holds modules.
  build({
    ...extension,
    entryPoints: { browser: 'client/src/browser.ts' },
    outExtension: { '.js': '.cjs' },
    platform: 'browser',
    target: 'es2022',
  }),
]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { path, text } of builds.flatMap(({ outputFiles }) => outputFiles)) {
  // Making a `require` costs time too: only the files that hand it on to libraries have one.
  const contents = !path.includes('browser-server') && text.includes('typeof require') ? withRequire(text) : text;
  writeFileSync(`${folder}/${basename(path)}`, contents, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}

/** The line that names the interpreter stays the first. */
function withRequire(text) {
  const start = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0;
  return text.slice(0, start) + requireForModules + text.slice(start);
}
