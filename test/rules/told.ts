import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText, type OtherFiles } from '../common/lint-text.ts';
import { findingsOf } from './fix-promises.ts';

/** All that a rule tells of a report, a line for each finding and one for each place and fix that it names. */
export function toldBy(rule: string, text: string, files?: OtherFiles): readonly string[] {
  return findingsOf(rule, text, files).flatMap((finding) => linesOf(finding, text));
}

/** The same of a rule that runs alone. */
export function toldByAlone(rule: string, text: string, files?: OtherFiles): readonly string[] {
  const alone = rules.filter(({ id }) => id === rule);
  return lintText(text, defaultSettings, files, alone).flatMap((finding) =>
    finding.rule === rule ? linesOf(finding, text) : [],
  );
}

/** The same of all rules of a group, such as `claim`. */
export function toldByGroup(group: string, text: string, files?: OtherFiles): readonly string[] {
  const ofGroup = rules.filter(({ id }) => id.startsWith(`${group}/`));
  return lintText(text, defaultSettings, files, ofGroup).flatMap((finding) => linesOf(finding, text));
}

function linesOf({ severity, range, message, related, fixes }: Finding, text: string): readonly string[] {
  const words = (from: number, to: number) => quote(text.slice(from, to));
  return [
    `${severity} at ${words(range.start, range.end)}: ${message}`,
    ...related.map((one) => `  see ${words(one.range.start, one.range.end)}: ${one.message}`),
    ...fixes.map(({ title, safe, edits }) => {
      const written = edits.map((edit) => `${words(edit.start, edit.end)} becomes ${quote(edit.text)}`);
      return `  ${safe ? 'fix' : 'choice'} ${title}: ${written.join('; ')}`;
    }),
  ];
}

/** On one line, and without the middle where it is long. */
function quote(words: string): string {
  const line = words.replaceAll('\n', '⏎');
  return line.length > 120 ? `“${line.slice(0, 60)} … ${line.slice(-50)}”` : `“${line}”`;
}
