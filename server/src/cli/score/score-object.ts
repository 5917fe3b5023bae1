import type {
  AppliedLimit,
  Assessment,
  KeyQuestionResult,
  OverallResult,
  Percentage,
  ScoreSource,
  ServiceResult,
  StatementResult,
} from '../../assessment/assessment.ts';
import { frameworkReference } from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating, StatedScore, Statement } from '../../report/report.ts';

/** The scores of a report as `keyline score --format json` gives them. */
export type ScoreObject = ReturnType<typeof scoreObject>;

/** What the machine formats call the ways a statement comes by its score; null where it has none. */
const bases: Readonly<Record<ScoreSource, string | null>> = {
  stated: 'assessed',
  evidence: 'assessed',
  'carried-forward': 'carried-forward',
  'not-assessed': 'not-assessed',
  missing: null,
};

/** The scores and ratings that follow from a report, beside those that it states. */
export function scoreObject(path: string, framework: Framework | null, assessment: Assessment) {
  return {
    path,
    framework: framework === null ? null : frameworkReference(framework),
    frameworkStatus: framework?.status ?? null,
    services: assessment.services.map(serviceObject),
  };
}

function serviceObject({ service, keyQuestions, overall }: ServiceResult) {
  return {
    name: service.name,
    keyQuestions: keyQuestions.map(keyQuestionObject),
    overall: overallObject(overall),
  };
}

function keyQuestionObject({ definition, keyQuestion, statements, ...result }: KeyQuestionResult) {
  return {
    id: definition.id,
    name: definition.name,
    statements: keyQuestion.statements.map((statement) => statementObject(statement, statements)),
    ...resultObject(result),
    stated: statedObject(keyQuestion.score, keyQuestion.rating),
  };
}

/** A statement as it stands in the report; one that the framework does not score has no result. */
function statementObject(statement: Statement, results: readonly StatementResult[]) {
  const { id, name } = statement.definition;
  const result = results.find((each) => each.statement === statement);
  const carried = statement.carriedClaim === null ? null : 'carried-forward';
  const basis = statement.basis?.value ?? carried ?? (result === undefined ? null : bases[result.source]);
  return { id, name, score: result?.score ?? null, basis };
}

function overallObject({ overall, rule, mean, ...result }: OverallResult) {
  return {
    ...resultObject(result),
    mean: mean === null ? null : mean.sum / 100,
    rule,
    stated: statedObject(overall.score, overall.rating),
  };
}

interface Result {
  readonly percentage: Percentage | null;
  readonly band: string | null;
  readonly limit: AppliedLimit | null;
  readonly rating: string | null;
}

function resultObject({ percentage, band, limit, rating }: Result) {
  return {
    sum: percentage?.sum ?? null,
    max: percentage?.max ?? null,
    score: percentage?.score ?? null,
    band,
    limit: limit?.id ?? null,
    rating,
  };
}

function statedObject(score: StatedScore | null, rating: StatedRating | null) {
  return { score: score?.value ?? null, rating: rating?.rating ?? null };
}
