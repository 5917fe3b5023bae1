import type { Framework } from '../../framework/framework.ts';
import type { AcrossResult } from '../assessment.ts';
import { ruleInWords } from '../overall/counted-rules.ts';
import { countsInWords, joinWords, ratingName } from './words.ts';

/** Line by line how the ratings of several services make one, or why they do not. */
export function explainAcross(across: AcrossResult, framework: Framework): readonly string[] {
  if (across.apart) {
    return [`${across.definition.name} is rated apart for all services together`];
  }
  const unrated = across.counted.filter(({ rating }) => rating === null).map(({ name }) => name ?? 'the whole');
  if (unrated.length > 0) {
    return [`no combined rating: ${joinWords(unrated)} ${unrated.length === 1 ? 'has' : 'have'} none`];
  }
  const ratings = across.counted.flatMap(({ rating }) => rating ?? []);
  const method = framework.acrossServices;
  const rule = method?.rules.find(({ id }) => id === across.rule);
  const counts = countsInWords(ratings, framework);
  if (ratings.length === 0) {
    return ['no combined rating: no service is rated'];
  }
  return method === null || rule === undefined
    ? [`${counts} among the services: no rule of the framework decides this combination`]
    : [
        `${counts} among the services give ${ratingName(framework, rule.rating)}: ${ruleInWords(rule, method, ratings.length)}`,
      ];
}
