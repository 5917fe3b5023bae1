import type { PageValue } from '../../framework/model/published-page.ts';
import type { ReleaseWording } from '../../framework/model/release-wording.ts';
import { commonFactIn, type PageFact } from '../page-facts/label-facts.ts';
import { linePattern, withoutColon } from '../page-facts/line-pattern.ts';
import { isDate } from '../page-facts/page-values.ts';
import { dayOfByline, withoutTimeOfDay } from './byline.ts';

/** The words of a regulator's releases, ready to be tried on lines. */
export interface ReleasePatterns {
  /** Whether only a release has such a line. */
  readonly isMark: (line: string) => boolean;
  readonly isFurniture: (line: string) => boolean;
  readonly isCategory: (line: string) => boolean;
  readonly isHeading: (line: string) => boolean;
  /** What the line tells of the release; days without the time of day that may stand behind them. */
  readonly factIn: (line: string) => PageFact | null;
}

/** Compiles the templates once for a page. Without a wording nothing is known of any line. */
export function releasePatterns(release: ReleaseWording | null): ReleasePatterns {
  const oneOf = (templates: readonly string[] = []) => {
    const patterns = templates.map(linePattern);
    return (line: string) => patterns.some((pattern) => pattern.test(line));
  };
  const lines = (release?.lines ?? []).flatMap(({ holds, template }) => {
    const apart = dated.has(holds) ? withoutColon(template) : null;
    return [template, ...(apart === null ? [] : [apart])].map((one) => ({ holds, pattern: linePattern(one) }));
  });
  return {
    isMark: oneOf(release?.marks),
    isFurniture: oneOf(release?.furniture),
    isCategory: oneOf(release?.categories),
    isHeading: oneOf(release?.headings),
    factIn: (line) => {
      for (const { holds, pattern } of lines) {
        const match = pattern.exec(line);
        const value = match?.groups?.value === undefined ? null : withoutTimeOfDay(match.groups.value);
        if (match !== null && (value === null || !dated.has(holds) || isDate(value))) {
          return { holds, value };
        }
      }
      const common = commonFactIn(line);
      const day = dayOfByline(line) ?? (common?.holds === 'published' ? common.value : null);
      return day === null ? null : { holds: 'published', value: day };
    },
  };
}

const dated: ReadonlySet<PageValue> = new Set<PageValue>(['published', 'updated', 'assessed']);
