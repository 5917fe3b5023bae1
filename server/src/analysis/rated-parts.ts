import type { AppliedLimit, KeyQuestionResult, Percentage, StatementResult } from '../assessment/assessment.ts';
import { wholeStatements } from '../assessment/overall/overall.ts';
import type { Framework } from '../framework/framework.ts';
import { findKeyQuestion } from '../framework/names.ts';
import type { Field } from '../report/fields/fields.ts';
import type { Claim, PreviousRating, ReportSection, StatedRating, StatedScore } from '../report/report.ts';
import { remembered } from '../text/memory.ts';
import type { Analysis } from './analysis.ts';

/** A part of a report that is rated: a key question, or the whole of a service. What is stated beside what is computed. */
export interface RatedPart {
  /** What messages call it: "Well-led", "Overall". */
  readonly name: string;
  /** Null for the whole of a service. */
  readonly keyQuestion: KeyQuestionResult | null;
  /** Place of the service in `Report.services`. */
  readonly service: number;
  /** Null where the part has no heading of its own. */
  readonly section: ReportSection | null;
  readonly statedScore: StatedScore | null;
  readonly statedRating: StatedRating | null;
  readonly previousRating: PreviousRating | null;
  readonly rationale: Field | null;
  /** The statements whose scores make up the part's score; empty where the framework gives the part no score. */
  readonly statements: readonly StatementResult[];
  readonly percentage: Percentage | null;
  readonly band: string | null;
  readonly limit: AppliedLimit | null;
  readonly rating: string | null;
  /** The sentences that speak of the part. */
  readonly claims: readonly Claim[];
}

/** The rated parts of all services, in the order of the framework: each key question, then the whole. */
export const ratedParts = remembered(readParts);

function readParts({ report, assessment }: Analysis): readonly RatedPart[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  return assessment.services.flatMap((result, service) => {
    const claims = report.claims.filter((claim) => claim.service === service);
    const about = (part: KeyQuestionResult | null) =>
      claims.filter((claim) => speaksOf(claim, part, result.keyQuestions, framework));
    const keyQuestions = result.keyQuestions.map((part): RatedPart => {
      const { section, score, rating, previousRating, rationale } = part.keyQuestion;
      return {
        name: part.definition.name,
        keyQuestion: part,
        service,
        section,
        statedScore: score,
        statedRating: rating,
        previousRating,
        rationale,
        statements: scoresByPercentage(framework) ? part.statements : [],
        percentage: part.percentage,
        band: part.band,
        limit: part.limit,
        rating: part.rating,
        claims: about(part),
      };
    });
    const { overall, percentage, band, limit, rating } = result.overall;
    const whole: RatedPart = {
      name: framework.overallNames[0] ?? 'Overall',
      keyQuestion: null,
      service,
      section: overall.section,
      statedScore: overall.score,
      statedRating: overall.rating,
      previousRating: overall.previousRating,
      rationale: overall.rationale,
      statements: scoresWhole(framework) ? wholeStatements(result.keyQuestions, framework) : [],
      percentage,
      band,
      limit,
      rating,
      claims: about(null),
    };
    return [...keyQuestions, whole];
  });
}

/** Whether the framework gives each key question a score computed from its statements. */
function scoresByPercentage({ scoring }: Framework): boolean {
  return scoring.method === 'percentage' && scoring.of === 'key-question';
}

/** Whether the framework gives only the whole a score. */
export function scoresWhole({ scoring }: Framework): boolean {
  return scoring.method === 'percentage' && scoring.of === 'whole';
}

/**
 * Whether a sentence speaks of this part (null: the whole). It speaks of the key question that it names, else of the one
 * it stands under, else of the only one there is; under the heading of the whole, or where the framework says so of the
 * phrase, of the whole. Where only the whole is
 * scored and rated, every sentence on a score or rating that names no key question speaks of the whole.
 */
function speaksOf(
  claim: Claim,
  part: KeyQuestionResult | null,
  keyQuestions: readonly KeyQuestionResult[],
  framework: Framework,
): boolean {
  if (claim.read?.count != null) {
    return false;
  }
  const named = claim.slots['key-question'];
  const definition =
    named === undefined ? claim.section.keyQuestion : (findKeyQuestion(framework, named.value) ?? null);
  const phrase = framework.phrases.find(({ id }) => id === claim.phrase);
  const outside = claim.section.keyQuestion === null;
  const about = claim.read?.about ?? phrase?.about;
  const aboutWhole = about === 'whole-only' || (about === 'whole' && outside);
  const ofWhole =
    named === undefined && (aboutWhole || claim.section.role.kind === 'overall' || scoresWhole(framework));
  if (ofWhole && claim.kind !== 'statements-assessed') {
    return part === null;
  }
  if (definition === null) {
    return claim.read === null && part !== null && keyQuestions.length === 1;
  }
  return part?.definition.id === definition.id;
}
