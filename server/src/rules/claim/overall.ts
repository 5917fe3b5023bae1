import { joinWords, ratingName } from '../../assessment/explain/words.ts';
import { decidingRule } from '../../assessment/overall/counted-rules.ts';
import type { Framework } from '../../framework/framework.ts';
import type { CountedRules } from '../../framework/model/overall.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { namedReports } from './news/named-results.ts';
import { type NewsRating, newsRatings } from './news/news-ratings.ts';

export const claimOverall: Rule = {
  id: 'claim/overall',
  severity: 'warning',
  summary: 'A news release whose overall rating cannot follow from the ratings that it gives.',
  fixable: false,
  missing: false,
  check: byFramework(function* ({ report, linked }, framework) {
    const { overall: method } = framework;
    // Against the reports that a release names another rule compares it.
    if (method.method !== 'rules' || method.ratings !== undefined || namedReports(report, linked) !== null) {
      return;
    }
    for (const { overall, keyQuestions } of servicesTold(newsRatings(report))) {
      const ratings = keyQuestions.map(({ rating }) => rating);
      if (!isPossible(framework, method, overall.rating, ratings)) {
        const parts = joinWords(
          keyQuestions.map(
            ({ subject, rating }) => `${subject.keyQuestion?.name ?? ''} ${ratingName(framework, rating)}`,
          ),
        );
        yield {
          range: overall.range,
          message: `This release says “${overall.text}”, but with ${parts} the overall rating is normally not ${ratingName(framework, overall.rating)}. Check the ratings.`,
          related: keyQuestions.map(({ range }) => ({ range, message: 'This rating does not go with it.' })),
        };
      }
    }
  }),
};

interface ToldService {
  readonly overall: NewsRating;
  /** At least one, each key question once. */
  readonly keyQuestions: readonly NewsRating[];
}

/** The services of which a release tells one overall rating and ratings for key questions that do not contradict each other. */
function servicesTold(told: readonly NewsRating[]): readonly ToldService[] {
  const now = told.filter(({ when }) => when === 'now');
  return [...new Set(now.map(({ subject }) => subject.service))].flatMap((service): readonly ToldService[] => {
    const own = now.filter(({ subject }) => subject.service === service);
    const whole = own.filter(({ subject }) => subject.keyQuestion === null);
    const keyQuestions = own.filter(
      ({ subject }, at) =>
        subject.keyQuestion !== null &&
        own.findIndex((other) => other.subject.keyQuestion?.id === subject.keyQuestion?.id) === at,
    );
    const [overall] = whole;
    const isOne =
      new Set(whole.map(({ rating }) => rating)).size === 1 &&
      new Set(own.map(({ subject, rating }) => `${subject.keyQuestion?.id} ${rating}`)).size ===
        keyQuestions.length + 1;
    return overall === undefined || keyQuestions.length === 0 || !isOne ? [] : [{ overall, keyQuestions }];
  });
}

/** Whether the key questions that are not told can have ratings with which the overall rating is possible. */
function isPossible(framework: Framework, rules: CountedRules, overall: string, told: readonly string[]): boolean {
  const required = framework.keyQuestions.filter(({ optional }) => optional !== true).length;
  const among = framework.ratings.map(({ id }) => id);
  const complete = (ratings: readonly string[]): boolean =>
    ratings.length < required
      ? among.some((rating) => complete([...ratings, rating]))
      : (decidingRule(rules, ratings)?.rating ?? null) === overall ||
        (decidingRule(rules, ratings) === null && !isRuledOut(rules, overall, ratings));
  // More than this could not be tried at once, and says too little.
  return required - told.length > mostUnknown || complete(told);
}

const mostUnknown = 5;

/** Where no rule decides, people do; but not for a rating of which every rule says that there may be none so bad. */
function isRuledOut({ rules }: CountedRules, overall: string, ratings: readonly string[]): boolean {
  const giving = rules.filter(({ rating }) => rating === overall);
  return (
    giving.length > 0 &&
    giving.every(({ counts }) =>
      counts.some(
        ({ ratings: of, atMost }) => atMost !== undefined && ratings.filter((one) => of.includes(one)).length > atMost,
      ),
    )
  );
}
