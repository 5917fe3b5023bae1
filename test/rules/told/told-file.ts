import type { OtherFiles } from '../../common/lint-text.ts';
import { toldByAlone } from '../told.ts';

export interface ToldReport {
  readonly rule: string;
  readonly text: string;
  readonly files: OtherFiles;
}

/**
 * A file of reports as it should be. Each begins with a line `=== RULE: what is shown`, and behind its text stands, after
 * `»`, all that the rule tells of it. `=== “this” → “that”` is the last report with other words in it, where ⏎ is the end
 * of a line, and `=== beside NAME` a file that stands beside all behind it.
 */
export function withFindings(
  file: string,
  toldOf: (report: ToldReport) => readonly string[] = ({ rule, text, files }) => toldByAlone(rule, text, files),
): string {
  const [remarks = '', ...parts] = file.split(/^(?==== )/m);
  let last = { rule: '', text: '' };
  const files: Record<string, string> = {};
  const written = parts.map((part) => {
    const [, title = '', body = ''] = /^=== (.*)\n((?:(?!» ).*\n)*)/.exec(part) ?? [];
    const beside = /^beside (.+)$/.exec(title)?.[1];
    if (beside !== undefined) {
      files[beside] = body;
      return part;
    }
    const rule = /^([a-z-]+\/[a-z-]+): /.exec(title)?.[1];
    const text = rule === undefined ? changed(last.text, title) : body;
    if (rule !== undefined) {
      last = { rule, text };
    }
    const told = toldOf({ rule: last.rule, text, files: { ...files } });
    const lines = told.length === 0 ? ['nothing'] : told;
    return `=== ${title}\n${rule === undefined ? '' : body}${lines.map((line) => `» ${line.replaceAll('\n', '⏎')}\n`).join('')}`;
  });
  return remarks + written.join('');
}

/** The text with the changes that the title names, each at the first place where its words stand. */
function changed(text: string, title: string): string {
  return [...title.matchAll(/“(.*?)” → “(.*?)”(?=; “|$)/g)].reduce((before, [, from = '', to = '']) => {
    const [was, is] = [from, to].map((words) => words.replaceAll('⏎', '\n'));
    if (was === undefined || !before.includes(was)) {
      throw new Error(`Nowhere stands ${from}.`);
    }
    return before.replace(was, () => is ?? '');
  }, text);
}
