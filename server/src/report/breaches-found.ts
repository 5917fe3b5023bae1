import { readWholeNumber } from '../text/whole-number.ts';
import { actionsOf } from './actions.ts';
import type { Report } from './report.ts';

/**
 * How many breaches of regulations the report states; where no sentence does, how many regulations its notices name.
 * Null where sentences state different numbers, and where there is neither sentence nor notice.
 */
export function breachesFound(report: Report): number | null {
  const stated = new Set(
    report.claims.flatMap(({ kind, slots }) =>
      kind === 'breaches' ? (readWholeNumber(slots.count?.value ?? '') ?? []) : [],
    ),
  );
  const [count] = stated;
  if (stated.size > 0) {
    return stated.size === 1 ? (count ?? null) : null;
  }
  const numbers = actionsOf(report).notices.flatMap(({ citations }) =>
    citations.map(({ citation }) => citation.number),
  );
  return numbers.length === 0 ? null : new Set(numbers).size;
}

/** How many actions the report says must be taken; null where it has no list of them. */
export function mustActionCount(report: Report): number | null {
  const { length } = actionsOf(report).actions.filter(({ kind }) => kind === 'must');
  return length === 0 ? null : length;
}
