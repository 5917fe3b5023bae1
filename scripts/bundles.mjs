// Bundles the command line, the language server and the extension: they run with no node_modules beside them.
// The language server is one script for Node and for web workers, and a small program that runs it in Node.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyLicences } from './third-party.mjs';

const folder = 'server/dist';

const shared = {
  outdir: folder,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  legalComments: 'none',
  // The same library as ECMAScript modules, of which only what is used goes into the bundle.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  write: false,
  metafile: true,
};

// What these libraries have for Node, which they name only to those who build for Node alone.
const protocolInNode = Object.fromEntries(
  ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-jsonrpc'].map((name) => [
    `${name}/node`,
    `./node_modules/${name}/lib/node/main.js`,
  ]),
);

// The reader of HTML knows the names of characters too: the extension need not hold them twice.
const namesOfHtml = { 'decode-named-character-reference': './server/src/text/named-character.ts' };

// The commands are functions around a bundle, which the command line's beginning calls and whose compiled code it keeps.
// Their names change with what is in them, so that it never takes the compiled code of others.
const commands = {
  ...shared,
  entryNames: '[name]-[hash]',
  define: { 'import.meta.dirname': 'folder' },
  banner: { js: '(function (require, module, exports, folder) {' },
  footer: { js: '})' },
  charset: 'ascii',
};

// The library that reads arguments can start other programs, which nothing here asks of it. To load what that takes
// would be a tenth of a short run. What is read from git loads it when git is asked.
const startsNoPrograms = {
  name: 'starts-no-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]node_modules[\\/]/.test(importer) ? { path: 'child_process', namespace: 'left-out' } : null,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Builds everything into `server/dist` and `client/dist`. For those who develop, the code keeps its lines and names and
 * carries source maps; else it is as small as it can be.
 */
export async function buildBundles({ forDevelopment }) {
  const form = forDevelopment ? { sourcemap: 'inline' } : { minify: true };
  // What reads and what writes Word is large, and few runs need it, or what writes Parquet. The extension takes along what
  // writes Word, by a name that stays.
  const [wordWriter, word, parquet] = await Promise.all([
    build({
      ...commands,
      ...form,
      entryPoints: { 'word-writer': 'server/src/render/word/write-word.ts' },
      entryNames: '[name]',
    }),
    build({ ...commands, ...form, entryPoints: { word: 'server/src/cli/word-main.ts' } }),
    build({ ...commands, ...form, entryPoints: { parquet: 'server/src/cli/parquet-main.ts' } }),
  ]);
  const [wordWriterScript, wordScript, parquetScript] = [wordWriter, word, parquet].map(({ outputFiles }) =>
    JSON.stringify(basename(outputFiles[0].path)),
  );
  const define = { ...commands.define, wordWriterScript, wordScript, parquetScript };
  const withParts = { ...commands, ...form, define };
  const [lint, otherCommands] = await Promise.all([
    build({ ...withParts, entryPoints: { lint: 'server/src/cli/lint-main.ts' }, plugins: [startsNoPrograms] }),
    build({ ...withParts, entryPoints: { commands: 'server/src/cli/commands-main.ts' } }),
  ]);
  const [lintName, commandsName] = [lint, otherCommands].map(({ outputFiles }) => basename(outputFiles[0].path));

  // The server, too, is a function around a bundle. Node's side of it calls that function; a web worker, which has only
  // this one file, calls it at once.
  const server = await build({
    ...shared,
    ...form,
    entryPoints: { 'language-server': 'server/src/lsp/main.ts' },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // In a web worker it can neither ask the page for help nor use anything of Node.
    conditions: ['worker', 'browser'],
    external: ['node:*', ...builtinModules],
    alias: { ...shared.alias, ...protocolInNode, ...namesOfHtml },
    define: { wordWriterScript },
    banner: {
      js: "((serve) => { if (typeof process === 'object') return serve; serve(undefined, {}, {}); })((require, module, exports) => {",
    },
    footer: { js: '})' },
    charset: 'ascii',
  });

  // The library writes ASCII everywhere but in regular expressions, and there the same escapes mean the same.
  for (const file of [wordWriter, word, parquet, lint, otherCommands, server].flatMap(
    ({ outputFiles }) => outputFiles,
  )) {
    const ascii = file.text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    file.contents = new TextEncoder().encode(ascii);
  }

  const serverContents = `language-server-${server.outputFiles[0].hash.replace(/[^a-z\d]/gi, '-')}`;

  const builds = await Promise.all([
    build({
      ...shared,
      ...form,
      entryPoints: { cli: 'server/src/cli/main.ts' },
      define: {
        'import.meta.dirname': '__dirname',
        scriptNames: JSON.stringify({ lint: lintName, commands: commandsName }),
      },
    }),
    build({
      ...shared,
      ...form,
      entryPoints: { server: 'server/src/lsp/node-program.ts' },
      define: {
        'import.meta.dirname': '__dirname',
        serverScript: JSON.stringify({ file: 'language-server.js', contents: serverContents }),
      },
    }),
  ]);

  // The extension, one script for VS Code on a computer and in a browser, which knows CommonJS by ".cjs", since the
  // package as a whole holds modules. What belongs to Node is read there alone.
  const extension = { ...shared, ...form, outdir: 'client/dist', external: ['vscode'], write: true };
  rmSync('client/dist', { recursive: true, force: true });
  const extensions = await Promise.all([
    build({
      ...extension,
      entryPoints: { extension: 'client/src/extension.ts' },
      outExtension: { '.js': '.cjs' },
      conditions: ['browser'],
    }),
    // The page of the preview, which runs in a frame of its own.
    build({
      ...extension,
      entryPoints: { preview: 'client/webview/main.ts' },
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
    }),
    build({ ...extension, entryPoints: { preview: 'client/webview/preview.css' } }),
  ]);
  // The preview looks like the page that readers get.
  copyFileSync('server/src/render/styles/report.css', 'client/dist/report.css');

  rmSync(folder, { recursive: true, force: true });
  // The code that older builds have compiled.
  rmSync('server/compiled', { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of [wordWriter, word, parquet, lint, otherCommands, server, ...builds].flatMap(
    ({ outputFiles }) => outputFiles,
  )) {
    writeFileSync(`${folder}/${basename(path)}`, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
  }
  // VS Code shows the page of a rule from here. One file packs into half the size of a hundred.
  writeFileSync(`${folder}/rule-pages.json`, JSON.stringify(rulePages()));
  // Node starts sooner from CommonJS, which these files are whatever the package around them is.
  writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n');

  const [program, serverProgram] = builds;
  const ofExtension = [server, serverProgram, wordWriter, ...extensions].map(({ metafile }) => metafile);
  const ofCommands = [word, parquet, lint, otherCommands, program].map(({ metafile }) => metafile);
  // The extension has no command line, and names the authors of what is in it alone.
  writeFileSync('client/dist/THIRD-PARTY-LICENCES.txt', thirdPartyLicences(ofExtension));
  writeFileSync(`${folder}/THIRD-PARTY-LICENCES.txt`, thirdPartyLicences([...ofExtension, ...ofCommands]));
}

/** The page of each rule as Markdown, by rule id. */
function rulePages() {
  const names = readdirSync('server/src/rules', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.replace(/\.md$/, ''), readFileSync(`server/src/rules/${name}`, 'utf8')]),
  );
}
