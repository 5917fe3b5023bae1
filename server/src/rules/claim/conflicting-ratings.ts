import { ratingName } from '../../assessment/explain/words.ts';
import type { Report } from '../../report/report.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { type NewsRating, newsPartName, newsRatings, sameSubject } from './news/news-ratings.ts';
import { namesSeveralPlaces } from './news/several-places.ts';

export const conflictingRatings: Rule = {
  id: 'claim/conflicting-ratings',
  severity: 'error',
  summary: 'Two sentences of a news release that rate the same thing differently.',
  fixable: false,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    const { frontMatter } = report;
    // A release about several reports may well name two ratings of a key question without saying of which service.
    if (report.kind !== 'news' || namesSeveralPlaces(report)) {
      return;
    }
    const severalReports = [frontMatter.values.reports ?? []].flat().length > 1;
    const ratings = newsRatings(report).filter(({ subject }) => !severalReports || subject.service !== null);
    for (const [index, later] of ratings.entries()) {
      const earlier = ratings
        .slice(0, index)
        .find((candidate) => conflict(candidate, later) && !areOfSeveral(report, candidate, later));
      if (earlier !== undefined) {
        const name = newsPartName(later, framework);
        const tense = later.when === 'now' ? 'is' : 'was';
        yield {
          range: later.range,
          message: `${name} ${tense} rated ${ratingName(framework, later.rating)} here, but ${ratingName(framework, earlier.rating)} elsewhere in this release. Make the two agree.`,
          related: [{ range: earlier.range, message: 'The other rating stands here.' }],
        };
      }
    }
  }),
};

/** Whether labels below two headings say it, “Overall rating: Good”, as pages have them that list several services. */
function areOfSeveral({ document }: Report, left: NewsRating, right: NewsRating): boolean {
  const isLabel = ({ claim: { range, section }, subject }: NewsRating) =>
    subject.service === null && section !== null && textBetween(document, range.start, range.end).includes(': ');
  return isLabel(left) && isLabel(right) && left.claim.section !== right.claim.section;
}

function conflict(left: NewsRating, right: NewsRating): boolean {
  return left.when === right.when && sameSubject(left, right) && left.rating !== right.rating;
}
