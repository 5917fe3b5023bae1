// The pages of the rules as code, so that the bundles have them and the core needs no file system.
import { readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'server/src/rules';

export function generateRulePages(): readonly GeneratedFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const entries = names.map((name) => {
    const page = readFileSync(`${folder}/${name}`, 'utf8');
    return `  ${JSON.stringify(name.replace(/\.md$/, ''))}: ${JSON.stringify(page)},\n`;
  });
  const content = [
    '// Made by "npm run generate" from the pages beside the rules. Change those, not this.\n',
    '\n',
    '/** The page of each rule as Markdown, by rule id. */\n',
    `export const rulePages: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
  ];
  return [{ path: `${folder}/rule-pages.generated.ts`, content: content.join('') }];
}
