import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../../rules/finding.ts';
import { findingContent } from '../finding-content.ts';
import type { CheckedFile } from '../formats/format.ts';
import type { Baseline, KnownFinding } from './baseline-file.ts';

/** A baseline that is being made of what a run finds. */
export interface NewBaseline {
  /** Called once for each report; `path` is what the baseline calls it. */
  readonly add: (path: string, file: CheckedFile) => void;
  /** What was found, with what `before` knows of reports and rules that this run did not look at. */
  readonly finished: (before: Baseline) => Baseline;
}

export function newBaseline(file: string, isChosen: (rule: string) => boolean): NewBaseline {
  const found = new Map<string, readonly KnownFinding[]>();
  return {
    add: (path, checked) => found.set(path, knownOf(checked)),
    finished: (before) => {
      const kept = Object.entries(before)
        .filter(([path]) => existsSync(resolve(dirname(file), path)))
        .map(([path, known]) => [path, found.has(path) ? known.filter(({ rule }) => !isChosen(rule)) : known] as const);
      const baseline: Record<string, readonly KnownFinding[]> = Object.fromEntries(kept);
      for (const [path, known] of found) {
        baseline[path] = [...(baseline[path] ?? []), ...known];
      }
      return baseline;
    },
  };
}

/** The findings of a file in the order of its text; the same one more often counts. */
function knownOf(file: CheckedFile): readonly KnownFinding[] {
  const known = new Map<string, KnownFinding>();
  for (const finding of file.findings.filter(isLasting)) {
    const content = findingContent(finding, file);
    const name = `${finding.rule} ${content}`;
    const { rule, message } = known.get(name) ?? finding;
    known.set(name, { rule, content, count: (known.get(name)?.count ?? 0) + 1, message });
  }
  return [...known.values()];
}

/** A rule that failed is a fault of Keyline, which no baseline passes over. */
function isLasting({ rule }: Finding): boolean {
  return rule !== 'internal-error';
}
