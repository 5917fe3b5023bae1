import type { Framework } from '../framework/framework.ts';
import type { Report } from '../report/report.ts';
import { ratingStands } from '../report/sections/full-services.ts';
import type { Assessment, ServiceResult } from './assessment.ts';
import { type MemberResult, ratingsAcross } from './overall/across-services.ts';
import { withCaps } from './overall/caps.ts';
import { withLowestOf } from './overall/lowest-of.ts';
import { assessOverall } from './overall/overall.ts';
import { standingRatings } from './overall/standing-ratings.ts';
import { assessKeyQuestion } from './scoring/key-question.ts';

/** What follows from the scores of a report. Without a known framework nothing does, and there are no results. */
export function assess(report: Report): Assessment {
  const { framework, services } = report;
  if (framework === null) {
    return { services: [] };
  }
  const results: ServiceResult[] = [];
  // What lies in another service stands after it, so the last comes first.
  for (let place = services.length - 1; place >= 0; place -= 1) {
    const members = services.flatMap((service, index): MemberResult[] => {
      const result = results[index];
      return service.within === place && result !== undefined ? [{ place: index, result }] : [];
    });
    const result = assessService(place, members, report, framework);
    if (result !== null) {
      results[place] = result;
    }
  }
  return { services: results };
}

function assessService(
  place: number,
  members: readonly MemberResult[],
  report: Report,
  framework: Framework,
): ServiceResult | null {
  const service = report.services[place];
  if (service === undefined) {
    return null;
  }
  const across = ratingsAcross(service, members, framework);
  const standing = standingRatings(report, service, framework);
  const uncapped = service.keyQuestions.map((keyQuestion) =>
    assessKeyQuestion(
      keyQuestion,
      {
        across: across.find(({ definition }) => definition.id === keyQuestion.definition.id) ?? null,
        stands: ratingStands(service, keyQuestion),
      },
      framework,
    ),
  );
  const keyQuestions = withCaps(withLowestOf(uncapped, framework), standing, framework);
  const overall = assessOverall(service.overall, keyQuestions, across, standing, framework);
  return { service, keyQuestions, across, overall };
}
