import { type RatingCounts, readRatingCounts } from '../../claims/numbers/rating-counts.ts';
import { prosesOf } from '../../report/proses.ts';
import { findReportCounts, type ReportCount } from '../../report/release-counts.ts';
import type { Report } from '../../report/report.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { remembered } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';

/** What a news release counts, each at its place. Of any other report, only counts that name their whole themselves. */
export interface ReleaseCounts {
  readonly reports: readonly PlacedReportCount[];
  readonly ratings: readonly PlacedRatingCounts[];
}

export interface PlacedReportCount {
  readonly count: ReportCount;
  readonly range: Range;
}

export interface PlacedRatingCounts {
  readonly counts: RatingCounts;
  readonly range: Range;
}

/** How many reports the title and the text speak of, and how many services they give which rating. */
export const releaseCounts = remembered(readCounts);

function readCounts({ kind, framework, document, sections }: Report): ReleaseCounts {
  const proses = sections.flatMap(({ section }) => [
    ...(section.heading === null ? [] : [section.heading.name]),
    ...prosesOf(contentsOf(document, section)),
  ]);
  return {
    reports: (kind === 'news' ? proses : []).flatMap((prose) =>
      findReportCounts(prose.value).map((count) => ({ count, range: sourceRange(prose, count.start, count.end) })),
    ),
    ratings: proses.flatMap((prose) =>
      framework === null
        ? []
        : readRatingCounts(framework, prose.value)
            .filter(({ whole }) => kind === 'news' || whole !== null)
            .map((counts) => ({
              counts,
              range: sourceRange(prose, counts.start, counts.end),
            })),
    ),
  };
}
