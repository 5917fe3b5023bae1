import type { PageValue } from '../../framework/model/published-page.ts';
import type { ReleaseWording } from '../../framework/model/release-wording.ts';
import type { PageFact } from '../page-facts/label-facts.ts';
import { linePattern, withoutColon } from '../page-facts/line-pattern.ts';
import { isDate } from '../page-facts/page-values.ts';

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
        const value = match?.groups?.value?.replace(timeOfDay, '') ?? null;
        if (match !== null && (value === null || !dated.has(holds) || isDate(value))) {
          return { holds, value };
        }
      }
      const days = [byline, postedOn].flatMap((pattern) => pattern.exec(line)?.[1]?.replace(timeOfDay, '') ?? []);
      const day = line.length <= longestByline ? days.find(isDate) : undefined;
      return day === undefined ? null : { holds: 'published', value: day };
    },
  };
}

const longestByline = 120;
/** “Posted on 13 June 2025 | Categories: News”, “Published 3 June 2025 by Somebody in News”. */
const postedOn = /^(?:Posted|Published)(?:\s+on|:)?\s+(\S[^|·•.]{5,28}?)(?:\s+[|·•–-]\s|\s+(?:by|in)\s)(?=\S.{0,90}$)/u;
/** “By Somebody Published 6 Feb 2025, 11:32 GMT”. */
const byline = /Published:?\s+(?:on\s+)?(\S[^.]{5,40})$/u;

const timeOfDay = /(?:,|(?<![\s,]))\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+(?:GMT|BST|UTC))?$/iu;
const dated: ReadonlySet<PageValue> = new Set<PageValue>(['published', 'updated', 'assessed']);
