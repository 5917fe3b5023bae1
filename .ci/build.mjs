// Bundles the command line and the language server: each runs on Node 20 and later with no node_modules beside it.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('server/dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'server/src/cli/main.ts', server: 'server/src/lsp/node-main.ts' },
  outdir: 'server/dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  loader: { '.md': 'text' },
  // Some libraries of the language server are CommonJS and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
