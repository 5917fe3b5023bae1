import { joinWords, ratingName } from '../../../assessment/explain/words.ts';
import type { Framework } from '../../../framework/framework.ts';
import type { Report } from '../../../report/report.ts';
import { type Difference, filesWith, type NamedReports, ratingsGiven, resultsOn } from './named-results.ts';
import { newsPartName, newsRatings } from './news-ratings.ts';

/** The ratings that a release gives otherwise than the reports that it names. */
export function wrongNewsRatings(report: Report, named: NamedReports, framework: Framework): readonly Difference[] {
  return newsRatings(report).flatMap((stated): readonly Difference[] => {
    const parts = resultsOn(stated.subject, named, framework, report);
    const given = ratingsGiven(parts, stated.when, framework);
    if (given.length === 0 || given.includes(stated.rating)) {
      return [];
    }
    const right = joinWords(
      given.map((rating) => ratingName(framework, rating)),
      'or',
    );
    const name = newsPartName(stated, framework);
    const truth =
      stated.when === 'now'
        ? `${filesWith(parts, 'rates', 'rate')} ${name} ${right}.`
        : `${filesWith(parts, 'says', 'say')} that ${name} was rated ${right} before.`;
    return [{ range: stated.range, message: `This release says “${stated.text}”, but ${truth}` }];
  });
}
