// What stands in every site as code, because a bundle has no other files beside it: its styles, and the script of its search.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { GeneratedFile } from './generated-file.ts';

const styles = ['render/styles/report.css', 'render/styles/page.css', 'site/styles/site.css'];

export async function generateSiteFiles(): Promise<readonly GeneratedFile[]> {
  const { outputFiles } = await build({
    entryPoints: ['server/site-script/search.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  });
  const script = outputFiles[0]?.text ?? '';
  const css = styles.map((name) => readFileSync(`server/src/${name}`, 'utf8')).join('\n');
  const content = [
    '// Made by "npm run generate" from the styles of pages and server/site-script. Change those, not this.\n',
    '\n',
    '/** All styles of the pages of a site. */\n',
    `export const siteStyles = ${JSON.stringify(css)};\n`,
    '\n',
    '/** What the search page runs, with the library that it uses. */\n',
    `export const searchScript = ${JSON.stringify(script)};\n`,
  ];
  return [{ path: 'server/src/site/styles/site-files.generated.ts', content: content.join('') }];
}
