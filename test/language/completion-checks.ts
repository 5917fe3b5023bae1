import { expect } from 'vitest';
import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import type { ReportPath, Surroundings } from '../../server/src/language/completion/surroundings.ts';
import { completionsAt } from '../../server/src/language/completion.ts';
import type { Completion } from '../../server/src/language/completion-item.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText, type OtherFiles } from '../common/lint-text.ts';
import { readCaret } from './caret.ts';

/** The front matter of a report of five key questions with quality statements. */
export const frontMatter = '---\nframework: cqc-single-assessment\n---\n\n';

/** Other reports, as if they lay beside the one that is written. */
const otherReports: readonly ReportPath[] = [
  { path: 'overview.report.md', title: 'Harbour View' },
  { path: '2023/ward 7, day.report.md', title: null },
  { path: '../2021/well-led.report.md', title: 'Harbour View' },
];

/** What completion finds around the report: the findings without configuration, and the reports above. */
export const surroundings: Surroundings = {
  findingsIn: (document) => lint(analyse(document, { library: builtInLibrary() }), defaultSettings),
  reports: () => otherReports,
  files: () => ['overview.report.md', 'plan.pdf', 'pictures/front door.png', '../policy.md'],
};

/** Everything that is offered at `$0`, in its order. */
export function offeredAt(marked: string, files?: OtherFiles): readonly Completion[] {
  const { text, offset } = readCaret(marked);
  return completionsAt(analyseText(text, files), offset, surroundings);
}

/** The labels that are offered at `$0`, in their order; `files` are those that the text names. */
export function labelsAt(marked: string, files?: OtherFiles): readonly string[] {
  return offeredAt(marked, files).map(({ label }) => label);
}

/** Exactly these are offered at `$0`, in this order. */
export function checkCompletion(marked: string, expected: readonly string[]): void {
  expect(labelsAt(marked)).toEqual(expected);
}

/** The one that is offered under this label. */
export function pick(marked: string, label: string): Completion {
  const found = offeredAt(marked).find((completion) => completion.label === label);
  if (found === undefined) {
    throw new Error(`${label} is not offered, but ${labelsAt(marked).join(', ') || 'nothing'} is.`);
  }
  return found;
}

/** Taking `label` at `$0` gives this text, and what is typed so far does not hide it from the list. */
export function checkTaken(marked: string, label: string, expected: string): void {
  const { text, offset } = readCaret(marked);
  const { replaces, text: inserted, filterText } = pick(marked, label);
  expect(applyEdits(text, [{ ...replaces, text: inserted }])).toBe(expected);
  expect(isSubsequence(text.slice(replaces.start, offset).trim(), filterText)).toBe(true);
}

/** How editors filter: every letter that is typed stands in the text, in this order. */
function isSubsequence(typed: string, filterText: string): boolean {
  const letters = [...filterText.toLowerCase()];
  let from = 0;
  for (const letter of typed.toLowerCase()) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) {
      return false;
    }
  }
  return true;
}
