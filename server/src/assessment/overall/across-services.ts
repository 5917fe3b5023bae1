import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import type { AcrossServices } from '../../framework/model/overall.ts';
import type { Service } from '../../report/report.ts';
import type { AcrossResult, ServiceRating, ServiceResult } from '../assessment.ts';
import { decidingRule } from './counted-rules.ts';

/** The result of a service that lies in another one, with its place in `Report.services`. */
export interface MemberResult {
  readonly place: number;
  readonly result: ServiceResult;
}

/**
 * What the ratings of the services in `service` make together, for each of the framework's key questions. Empty where
 * there are none, or where the framework does not combine them. A service that was taken over from another provider
 * does not count, and neither does one with a label in place of a rating.
 */
export function ratingsAcross(
  service: Service,
  members: readonly MemberResult[],
  framework: Framework,
): readonly AcrossResult[] {
  const method = framework.acrossServices;
  const counting = members.filter(({ result }) => result.service.basis?.value !== 'transferred');
  if (method === null || counting.length === 0) {
    return [];
  }
  return framework.keyQuestions.map((definition) => combine(definition, service, counting, method));
}

function combine(
  definition: KeyQuestionDefinition,
  service: Service,
  members: readonly MemberResult[],
  method: AcrossServices,
): AcrossResult {
  const counted = members.flatMap((member) => ratingIn(member, definition) ?? []);
  // Only for the organisation as a whole: a location's rating is combined like any other.
  const apart = service.within === null && (method.onlyApart === true || method.apart.includes(definition.id));
  const nothing = { definition, counted, rating: null, rule: null, undecided: false, apart };
  const ratings = counted.map(({ rating }) => rating).filter((rating) => rating !== null);
  if (apart || ratings.length === 0 || ratings.length < counted.length) {
    return nothing;
  }
  const rule = decidingRule(method, ratings);
  return { ...nothing, rating: rule?.rating ?? null, rule: rule?.id ?? null, undecided: rule === null };
}

/**
 * What a service has for the key question: the rating that follows, else the one that it states, else what its own services
 * make together. Null where it has a label in place of a rating.
 */
function ratingIn({ place, result }: MemberResult, { id }: KeyQuestionDefinition): ServiceRating | null {
  const own = result.keyQuestions.find(({ definition }) => definition.id === id);
  if (own !== undefined && own.keyQuestion.rating?.label != null) {
    return null;
  }
  const combined = result.across.find(({ definition }) => definition.id === id);
  return {
    service: place,
    name: result.service.name,
    rating: own?.rating ?? own?.keyQuestion.rating?.rating ?? combined?.rating ?? null,
  };
}
