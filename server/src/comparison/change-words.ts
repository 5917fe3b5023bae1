import { isBeforeForce, statusMark } from '../framework/file/framework-status.ts';
import type { GivenResult } from '../report/linked/results.ts';
import type { ActionChange } from './action-changes.ts';
import type { ComparedFramework, ReportComparison } from './compare-reports.ts';
import type { ResultChange } from './result-changes.ts';
import type { SectionChange } from './section-changes.ts';
import { wordChanges } from './word-changes.ts';

/**
 * From which framework to which, each with a mark where it gives no ratings yet. Null where there is nothing to tell: both
 * reports follow the same one, and it is in force.
 */
export function frameworkWords({
  frameworks: { before, now },
}: Pick<ReportComparison, 'frameworks'>): { readonly before: string | null; readonly now: string | null } | null {
  if (before?.reference === now?.reference && (now === null || !isBeforeForce(now.status))) {
    return null;
  }
  return { before: marked(before), now: marked(now) };
}

function marked(framework: ComparedFramework | null): string | null {
  return framework === null ? null : `${framework.reference}${statusMark(framework.status)}`;
}

/** "57, Requires improvement"; "nothing" where there is neither. */
export function givenWords({ score, rating }: GivenResult): string {
  const words = [score, rating].filter((value) => value !== null);
  return words.length === 0 ? 'nothing' : words.join(', ');
}

/** "Wards: Caring"; the whole is called Overall. */
export function partName({ service, name }: Pick<ResultChange, 'service' | 'name'>): string {
  const part = name ?? 'Overall';
  return service === null ? part : `${service}: ${part}`;
}

/** Where a rating went, in words and with an arrow; empty where it stayed or cannot be compared. */
export function directionWords({ direction }: ResultChange): string {
  return direction === 'up' ? '↑ improved' : direction === 'down' ? '↓ went down' : '';
}

/** "moved, 12 words added, 3 taken out". */
export function sectionWords(change: SectionChange): string {
  if (change.kind !== 'changed') {
    return change.kind;
  }
  const words = change.rewritten ? rewrittenWords(change.before?.text ?? '', change.now?.text ?? '') : [];
  return [...(change.moved ? ['moved'] : []), ...words].join(', ');
}

function rewrittenWords(before: string, now: string): readonly string[] {
  const changes = wordChanges(before, now);
  const count = (kind: 'added' | 'removed') =>
    changes.filter((change) => change.kind === kind).flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
  const [added, removed] = [count('added'), count('removed')];
  const found = [
    ...(added === 0 ? [] : [`${counted(added)} added`]),
    ...(removed === 0 ? [] : [`${counted(removed)} taken out`]),
  ];
  return found.length === 0 ? ['signs changed'] : found;
}

function counted(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}

/** "new: must", "no longer asked for", "now must, was should". */
export function actionWords({ before, now }: ActionChange): string {
  if (now === null) {
    return 'no longer asked for';
  }
  return before === null ? `new: ${now}` : `now ${now}, was ${before}`;
}

/** The name of a section with those that it stands in: "Caring > Kindness, compassion and dignity". */
export function sectionName({ name, before, now }: SectionChange): string {
  const within = (now ?? before)?.within ?? [];
  return [...within, name ?? 'before the first heading'].join(' > ');
}
