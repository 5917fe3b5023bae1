import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../../../rules/finding.ts';
import { findingContent } from '../finding-content.ts';
import type { CheckedFile } from '../formats/format.ts';
import type { Baseline, KnownFinding } from './baseline-file.ts';

/** A baseline while a run goes through its reports. */
export interface KnownFindings {
  /** Takes the known findings of a report out; `path` is what the baseline calls it. Called once for each report. */
  readonly newIn: (path: string, file: CheckedFile) => readonly Finding[];
  readonly passedOver: () => number;
  /** How many known findings are there no more, of the reports that were checked and of those that are gone. */
  readonly gone: () => number;
}

/**
 * Compares findings with those that are known, by rule and content. Each known one stands for as many as were counted.
 * What is known of a report that is gone holds for any other: it may have been renamed. `isChosen` tells the rules that
 * are asked for: nothing is gone only because nobody looked.
 */
export function knownFindings(
  baseline: Baseline,
  baselineFile: string,
  isChosen: (rule: string) => boolean,
): KnownFindings {
  const left = new Map(Object.entries(baseline).map(([path, known]) => [path, countsOf(known, isChosen)]));
  const moved = new Map<string, number>();
  for (const [path, counts] of left) {
    if (!existsSync(resolve(dirname(baselineFile), path))) {
      addAll(moved, counts);
      left.delete(path);
    }
  }
  const checked = new Set<string>();
  let passed = 0;
  return {
    newIn: (path, file) => {
      checked.add(path);
      const own = left.get(path) ?? new Map<string, number>();
      return file.findings.filter((finding) => {
        const name = nameOf(finding.rule, findingContent(finding, file));
        const isKnown = finding.rule !== 'internal-error' && (take(own, name) || take(moved, name));
        passed += isKnown ? 1 : 0;
        return !isKnown;
      });
    },
    passedOver: () => passed,
    gone: () => sum(moved) + [...checked].reduce((total, path) => total + sum(left.get(path) ?? new Map()), 0),
  };
}

function countsOf(known: readonly KnownFinding[], isChosen: (rule: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, content, count } of known.filter((each) => isChosen(each.rule))) {
    const name = nameOf(rule, content);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return counts;
}

function nameOf(rule: string, content: string): string {
  return `${rule} ${content}`;
}

/** Takes one away; false where there is none left. */
function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0;
  if (count > 0) {
    counts.set(name, count - 1);
  }
  return count > 0;
}

function addAll(counts: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [name, count] of more) {
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
