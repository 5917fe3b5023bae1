import { isBeforeForce } from '../../framework/file/framework-status.ts';
import type { Framework } from '../../framework/framework.ts';
import { breachedRegulations, breachesFound, mustActionCount } from '../../report/breaches-found.ts';
import type { KeyQuestionResults, PartResult, ReportResults, ServiceResults } from '../../report/linked/results.ts';
import type { Report } from '../../report/report.ts';
import type { Assessment, KeyQuestionResult, ServiceResult } from '../assessment.ts';
import { standingRatings } from '../overall/standing-ratings.ts';
import { ratingName } from './words.ts';

/**
 * What a report gives: of scores and ratings those that it states, else those that follow. A key question that the
 * report leaves out of its scope has the rating that carries over from before.
 */
export function reportResults(report: Report, assessment: Assessment): ReportResults {
  const { framework } = report;
  const { provider, location, service } = report.frontMatter.values;
  return {
    names: [provider, location, service].filter((name) => name !== undefined),
    services: framework === null ? [] : assessment.services.map((result) => serviceResults(result, report, framework)),
    ...(framework !== null && { framework: framework.id }),
    ...(framework !== null && isBeforeForce(framework.status) && { tried: framework.status }),
    assessed: report.frontMatter.values.assessed ?? null,
    published: report.frontMatter.values.published ?? null,
    breaches: breachesFound(report),
    breached: breachedRegulations(report),
    mustActions: mustActionCount(report),
  };
}

function serviceResults(
  { service, keyQuestions, overall }: ServiceResult,
  report: Report,
  framework: Framework,
): ServiceResults {
  const standing = standingRatings(report, service, framework);
  const results = keyQuestions.map((result) => keyQuestionResults(result, framework));
  return {
    name: service.name,
    basis: service.basis?.value ?? null,
    keyQuestions: framework.keyQuestions.flatMap(({ id, name }): readonly KeyQuestionResults[] => {
      const own = results.find((result) => result.id === id);
      const stands = standing.get(id);
      if (stands === undefined || (own !== undefined && own.rating !== null)) {
        return own === undefined ? [] : [own];
      }
      return [{ id, name, score: null, previous: null, statements: [], ...own, rating: ratingName(framework, stands) }];
    }),
    overall: given(overall.overall, { score: overall.percentage?.score ?? null, rating: overall.rating }, framework),
  };
}

function keyQuestionResults(result: KeyQuestionResult, framework: Framework): KeyQuestionResults {
  const { definition, keyQuestion, percentage, rating } = result;
  return {
    id: definition.id,
    name: definition.name,
    ...given(keyQuestion, { score: percentage?.score ?? null, rating }, framework),
    statements: result.statements.flatMap(({ statement, score }) =>
      statement === null
        ? []
        : [
            {
              id: statement.definition.id,
              name: statement.definition.name,
              score,
              basis: statement.basis?.value ?? null,
            },
          ],
    ),
  };
}

interface Stated {
  readonly score: { readonly value: number | null } | null;
  readonly rating: { readonly rating: string | null; readonly label: string | null } | null;
  readonly previousRating: { readonly rating: string | null } | null;
}

function given(
  stated: Stated,
  computed: { readonly score: number | null; readonly rating: string | null },
  framework: Framework,
): PartResult {
  const label = framework.labels.find(({ id }) => id === stated.rating?.label);
  const rating = stated.rating?.rating ?? (label === undefined ? computed.rating : null);
  const previous = stated.previousRating?.rating ?? null;
  return {
    score: stated.score?.value ?? computed.score,
    rating: rating === null ? (label?.name ?? null) : ratingName(framework, rating),
    previous: previous === null ? null : ratingName(framework, previous),
  };
}
