// The layouts of what is printed as code, because a bundle has no other files beside it.
import { readdirSync, readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'server/src/render/pdf';

export function generatePrintLayouts(): readonly GeneratedFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.typ'));
  const content = names.map((name) => {
    const layout = name.replace('.typ', '');
    return `\n/** \`${name}\`, in the language of Typst. */\nexport const ${layout}Layout = ${JSON.stringify(readFileSync(`${folder}/${name}`, 'utf8'))};\n`;
  });
  const head = '// Made by "npm run generate" from the layouts beside it. Change those, not this.\n';
  return [{ path: `${folder}/layouts.generated.ts`, content: head + content.join('') }];
}
