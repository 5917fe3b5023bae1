import { citedRegulations } from '../framework/citations.ts';
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

/** The short names of the regulations that the notices name, else those that must be acted on; in the order of the text. */
export function breachedRegulations(report: Report): readonly string[] {
  const { framework } = report;
  const { actions, notices } = actionsOf(report);
  const sources = notices.length > 0 ? notices : actions.filter(({ kind }) => kind === 'must');
  const names = sources.flatMap(({ citations }) =>
    citations.flatMap(({ citation }) => {
      const places = framework === null ? [] : citedRegulations(framework, citation);
      const [place] = places;
      return places.length === 1 && place !== undefined
        ? [place.regulation.shortNames[0] ?? place.regulation.title.toLowerCase()]
        : [];
    }),
  );
  return [...new Set(names)];
}

/** How many actions the report says must be taken; null where it has no list of them. */
export function mustActionCount(report: Report): number | null {
  const { length } = actionsOf(report).actions.filter(({ kind }) => kind === 'must');
  return length === 0 ? null : length;
}
