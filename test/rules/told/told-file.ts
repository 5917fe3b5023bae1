import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toldByAlone } from '../told.ts';

/**
 * A file of reports as it should be. Each begins with a line `=== RULE: what is shown`, and behind its text stands, after
 * `»`, all that the rule tells of it. `=== “this” → “that”` is the last report with other words in it, where ⏎ is the end
 * of a line. Of the folder `beside`, `=== beside NAME` has a file stand beside all reports behind it.
 */
export function withFindings(file: string, toldOf: typeof toldByAlone = toldByAlone): string {
  let last = { rule: '', text: '' };
  const files: Record<string, string> = {};
  const parts = file.split(/^(?==== )/m);
  const written = parts.map((part) => {
    const [, title = '', body = ''] = /^=== (.*)\n((?:(?!» ).*\n)*)/.exec(part) ?? [];
    const beside = /^beside (.+)$/.exec(title)?.[1];
    if (beside !== undefined) {
      files[beside] = readFileSync(resolve('test/rules/told/beside', beside), 'utf8');
      return part;
    }
    const rule = /^([a-z-]+\/[a-z-]+): /.exec(title)?.[1];
    const text = rule === undefined ? changed(last.text, title) : body;
    if (rule !== undefined) {
      last = { rule, text };
    }
    const told = toldOf(last.rule, text, { ...files });
    const lines = (told.length === 0 ? ['nothing'] : told).map((line) => `» ${line.replaceAll('\n', '⏎')}\n`);
    return `=== ${title}\n${rule === undefined ? '' : body}${lines.join('')}`;
  });
  return written.join('');
}

/** The text with the changes that the title names, each at the first place where its words stand. */
function changed(text: string, title: string): string {
  return [...title.matchAll(/“(.*?)” → “(.*?)”(?=; “|$)/g)].reduce((before, [, from = '', to = '']) => {
    const was = from.replaceAll('⏎', '\n');
    if (!before.includes(was)) {
      throw new Error(`Nowhere stands “${from}”.`);
    }
    return before.replace(was, () => to.replaceAll('⏎', '\n'));
  }, text);
}
