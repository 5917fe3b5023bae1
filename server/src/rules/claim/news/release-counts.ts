import { type RatingCounts, readRatingCounts } from '../../../claims/numbers/totals/rating-counts.ts';
import { withOwnSpeech } from '../../../claims/own-speech.ts';
import { mayClaimRatings } from '../../../claims/read-claims.ts';
import type { Framework } from '../../../framework/framework.ts';
import { type ProseSearch, proseSearch } from '../../../report/prose-search.ts';
import { type PlacedReportCount, reportCountsIn } from '../../../report/release-counts.ts';
import type { Report } from '../../../report/report.ts';
import { speakingSections } from '../../../report/speaking-sections.ts';
import { sourceRange } from '../../../syntax/content/prose.ts';
import { remembered, rememberedParts } from '../../../text/memory.ts';
import type { Range } from '../../../text/range.ts';

/** What a news release counts, each at its place. Of any other report, only counts that name their whole themselves. */
export interface ReleaseCounts {
  readonly reports: readonly PlacedReportCount[];
  readonly ratings: readonly PlacedRatingCounts[];
}

export interface PlacedRatingCounts {
  readonly counts: RatingCounts;
  readonly range: Range;
}

/** How many reports the title and the text speak of, and how many services they give which rating. */
export const releaseCounts = remembered(readCounts);

function readCounts(report: Report): ReleaseCounts {
  return { reports: reportCounts(report), ratings: ratingCounts(report) };
}

function reportCounts({ kind, document, sections }: Report): readonly PlacedReportCount[] {
  if (kind !== 'news') {
    return [];
  }
  return reportCountsIn(document, sections);
}

function ratingCounts(report: Report): readonly PlacedRatingCounts[] {
  const { kind, framework, document } = report;
  if (framework === null) {
    return [];
  }
  return speakingSections(report, searchOf(framework, kind === 'news')(document))
    .flatMap(({ section, inText }) => {
      const { heading } = section.section;
      return heading === null || kind !== 'news'
        ? inText
        : [
            ...readRatingCounts(framework, heading.name.value).map((found) => ({ found, prose: heading.name })),
            ...inText,
          ];
    })
    .filter(({ found }) => kind === 'news' || found.whole !== null)
    .map(({ found, prose }) => ({ counts: found, range: sourceRange(prose, found.start, found.end) }));
}

/** Looks only into paragraphs that name a rating, and into each of them once. */
const searchOf = rememberedParts(
  (framework: Framework, inNews: boolean): ProseSearch<RatingCounts> =>
    proseSearch(
      (source) => mayClaimRatings(framework, source),
      (text) => readRatingCounts(framework, inNews ? withOwnSpeech(framework, text, true) : text),
    ),
);
