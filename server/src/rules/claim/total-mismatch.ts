import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import type { Report } from '../../report/report.ts';
import { listedTotalsIn, sumOf } from '../../report/totals.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Problem, Rule } from '../rule.ts';
import { type PlacedRatingCounts, releaseCounts } from './news/release-counts.ts';
import { besides, contradictionsIn } from './wrong/contradictions.ts';

export const totalMismatch: Rule = {
  id: 'claim/total-mismatch',
  severity: 'warning',
  summary: 'Parts that do not add up to the whole: “29 records: 12 care plans and 18 charts”.',
  fixable: false,
  missing: false,
  *check({ report }) {
    yield* besides([...wrongLists(report), ...wrongReleaseTotals(report)], contradictionsIn(report, 'total'));
  },
};

function wrongLists({ document }: Report): readonly Problem[] {
  return [...listedTotalsIn(document).values()].flat().flatMap(({ found, prose }): readonly Problem[] => {
    const sum = sumOf(found.parts);
    const parts = joinWords(found.parts.map(({ text }) => text));
    return sum === found.whole
      ? []
      : [
          {
            range: sourceRange(prose, found.start, found.end),
            message: `${parts} make ${sum}, but this sentence says “${found.text}”. Check the numbers.`,
          },
        ];
  });
}

/** Where a release counts ratings in several places, each may be about some of the reports only. */
function wrongReleaseTotals(report: Report): readonly Problem[] {
  const { ratings, reports } = releaseCounts(report);
  return ratings.flatMap((counted): readonly Problem[] => {
    const { parts, whole, inPercent, complete } = counted.counts;
    const sum = sumOf(parts);
    const isWrong = (count: number) => sum > count || (sum < count && complete);
    if (inPercent) {
      // Each part may have been rounded up by a half.
      const most = 100 + parts.length / 2;
      const message = `${partsInWords(counted, report)} make ${sum}%, but the parts of a whole cannot make more than 100%. Check the numbers.`;
      return sum > most ? [{ range: counted.range, message }] : [];
    }
    const wrong = whole === null && ratings.length === 1 ? reports.filter(({ count }) => isWrong(count.count)) : [];
    const [first] = wrong;
    const told = whole === null ? first?.count.text : whole.text;
    if (told === undefined || (whole !== null && !isWrong(whole.count))) {
      return [];
    }
    const place = whole === null ? 'elsewhere this release says' : 'this sentence says';
    return [
      {
        range: counted.range,
        message: `${partsInWords(counted, report)} make ${sum}, but ${place} “${told}”. Check the numbers.`,
        related: wrong.map(({ range }) => ({ range, message: 'The other number stands here.' })),
      },
    ];
  });
}

function partsInWords({ counts }: PlacedRatingCounts, { framework }: Report): string {
  return joinWords(
    counts.parts.map(
      ({ text, rating }) =>
        `${text.toLowerCase()} ${framework === null || rating === null ? 'other' : ratingName(framework, rating)}`,
    ),
  );
}
