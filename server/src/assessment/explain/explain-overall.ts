import type { Framework } from '../../framework/framework.ts';
import type { RulesOverall } from '../../framework/model/overall.ts';
import type { CountedRating, OverallResult, ServiceResult } from '../assessment.ts';
import { ruleInWords } from '../overall/counted-rules.ts';
import { wholeResult } from '../what-if/with-scores.ts';
import { explainLimit, explainScored } from './explain.ts';
import { explainAdjusted, explainPoints, unratedWords } from './explain-steps.ts';
import { explainWeighted } from './explain-weighted.ts';
import { countsInWords, joinWords, ratingName } from './words.ts';

/** Line by line how a service gets its overall rating, or why it has none. */
export function explainOverall(service: ServiceResult, framework: Framework): readonly string[] {
  const { limit } = service.overall;
  const cap = limit?.cause == null ? [] : [explainLimit(limit, framework)];
  return [...explainBeforeCaps(service, framework), ...cap];
}

function explainBeforeCaps(service: ServiceResult, framework: Framework): readonly string[] {
  switch (framework.overall.method) {
    case 'none':
      return ['the framework has no overall rating'];
    case 'score': {
      const whole = wholeResult(service, framework);
      return explainScored(whole.limit?.cause == null ? whole : { ...whole, limit: null }, framework);
    }
    case 'weighted':
      return explainWeighted(service.overall, framework.overall, framework);
    case 'points':
      return explainPoints(service.overall.counted, framework.overall, framework);
    case 'adjusted':
      return explainAdjusted(service.overall.counted, framework.overall, framework);
    case 'rules':
      return explainRules(service.overall, framework.overall, framework);
  }
}

/** "3 Good and 2 Inadequate give Inadequate: …the rule in the framework's words"; then what carries over from before. */
function explainRules(overall: OverallResult, method: RulesOverall, framework: Framework): readonly string[] {
  const unrated = unratedWords(overall.counted);
  if (unrated !== null) {
    return [unrated];
  }
  const rule = method.rules.find(({ id }) => id === overall.rule);
  const counts = countsInWords(
    overall.counted.flatMap(({ rating }) => rating ?? []),
    framework,
  );
  const decided =
    rule === undefined
      ? `${counts}: ${method.optional === true ? 'none is given for this combination' : 'no rule of the framework decides this combination'}`
      : `${counts} give ${ratingName(framework, rule.rating)}: ${ruleInWords(rule, method, overall.counted.length)}`;
  return [decided, ...explainStanding(overall.counted, framework)];
}

function explainStanding(counted: readonly CountedRating[], framework: Framework): readonly string[] {
  const standing = counted.filter((entry) => entry.standing);
  if (standing.length === 0) {
    return [];
  }
  const names = standing.map(({ definition, rating }) => `${definition.name} (${ratingName(framework, rating ?? '')})`);
  return [`${joinWords(names)} ${names.length === 1 ? 'carries' : 'carry'} over from before`];
}
