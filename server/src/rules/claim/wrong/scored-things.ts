import type { Analysis } from '../../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../../analysis/rated-parts.ts';
import type { KeyQuestionResult, StatementResult } from '../../../assessment/assessment.ts';
import type { Amount } from '../../../claims/pieces/pieces.ts';
import type { Scope, ScoreSubject } from '../../../claims/scores/claims.ts';
import type { PlacedNumberClaim } from '../../../report/number-claims.ts';
import type { Report, ReportSection } from '../../../report/report.ts';
import { reportTitle } from '../../../report/report-title.ts';
import { serviceSections } from '../../../report/sections/section-spans.ts';
import { possibleScores } from './possible-scores.ts';

/** What a sentence says a score of, with the scores that the report gives it. */
export interface ScoredThing {
  readonly name: string;
  /** More than one where an exact half leaves two; the one to write first. */
  readonly scores: readonly number[];
  readonly statedAt: { readonly start: number; readonly end: number } | null;
}

/** Sentences on scores with the place of the service that they stand in. */
export function serviceOf(report: Report, section: ReportSection): number {
  const place = report.services.findIndex((_, at) => serviceSections(report, at).includes(section));
  return Math.max(0, place);
}

/** The key questions of one service, with what follows from their scores. */
export function keyQuestionsOf(analysis: Analysis, service: number): readonly KeyQuestionResult[] {
  return analysis.assessment.services[service]?.keyQuestions ?? [];
}

/** A number as it is written, without what is said of it. */
export type Figure = Pick<Amount, 'value' | 'isPercent' | 'outOf'>;

/** Whether a number is a percentage, as scores of key questions are: by its sign, or because no statement scores so much. */
function isPercentage({ value, isPercent, outOf }: Figure, analysis: Analysis): boolean {
  const highest = Math.max(0, ...(analysis.report.framework?.scale ?? []).map((score) => score.value));
  return isPercent || outOf === 100 || (outOf === null && value > highest);
}

/** What a sentence speaks of: nothing where the report gives it no score, or where words and number do not fit. */
export function scoredThings(
  analysis: Analysis,
  { section }: Pick<PlacedNumberClaim, 'section'>,
  subject: ScoreSubject,
  amount: Figure,
): readonly ScoredThing[] {
  const { report } = analysis;
  const service = serviceOf(report, section);
  const parts = ratedParts(analysis).filter((part) => part.service === service);
  const percentage = isPercentage(amount, analysis);
  switch (subject.kind) {
    case 'parts':
      return percentage ? parts.filter(({ keyQuestion }) => isOneOf(keyQuestion, subject.ids)).map(partScores) : [];
    case 'whole':
    case 'here': {
      if (
        subject.kind === 'whole' &&
        subject.name !== undefined &&
        reportTitle(report)?.includes(subject.name) !== true
      ) {
        return [];
      }
      if (!percentage) {
        return subject.kind === 'here' && section.role.kind === 'statement'
          ? statementScores(analysis, service, [section.role.definition.id])
          : [];
      }
      const id = section.keyQuestion?.id;
      const own = parts.filter(({ keyQuestion }) =>
        id === undefined ? keyQuestion === null : keyQuestion?.definition.id === id,
      );
      const scored = own.map(partScores).filter(({ scores }) => scores.length > 0);
      // Where only the whole has a score, every sentence on a score speaks of it.
      return scored.length > 0 ? scored : parts.filter(({ keyQuestion }) => keyQuestion === null).map(partScores);
    }
    case 'statements':
      return percentage ? [] : statementScores(analysis, service, subject.ids);
    case 'other statements': {
      const all = keyQuestionsOf(analysis, service).map(({ definition }) => definition);
      const owners = all.filter(({ statements }) => statements.some(({ id }) => subject.except.includes(id)));
      const others = (own: readonly { readonly id: string }[]) =>
        statementsUnder(
          analysis,
          service,
          own.map(({ id }) => id),
        )
          .map(({ definition }) => definition.id)
          .filter((id) => !subject.except.includes(id));
      // “The other five”, under Overall, may be those of the key question that has the ones that are named.
      const meant = (
        section.keyQuestion === null ? [all, ...(owners.length === 1 ? [owners] : [])] : [[section.keyQuestion]]
      ).map(others);
      const ids = meant.find(({ length }) => subject.count === undefined || length === subject.count) ?? [];
      return percentage ? [] : statementScores(analysis, service, ids);
    }
  }
}

function isOneOf(keyQuestion: KeyQuestionResult | null, ids: readonly string[]): boolean {
  return keyQuestion !== null && ids.includes(keyQuestion.definition.id);
}

function partScores(part: RatedPart): ScoredThing {
  return { name: part.name, scores: possibleScores(part), statedAt: part.statedScore?.range ?? null };
}

/** Two key questions can have a statement of the same name: either may be meant. */
function statementScores(analysis: Analysis, service: number, ids: readonly string[]): readonly ScoredThing[] {
  const all = keyQuestionsOf(analysis, service).flatMap(({ statements }) => statements);
  return ids.flatMap((id): readonly ScoredThing[] => {
    const meant = all.filter(({ definition }) => definition.id === id);
    const scores = meant.flatMap(({ score }) => score ?? []);
    const [first] = scores.length < meant.length ? [] : meant;
    return first === undefined
      ? []
      : [{ name: `“${first.definition.name}”`, scores, statedAt: first.statement?.score?.range ?? null }];
  });
}

/** The statements of these key questions, those that the report has a section for. */
function statementsUnder(analysis: Analysis, service: number, ids: readonly string[]): readonly StatementResult[] {
  return keyQuestionsOf(analysis, service)
    .filter(({ definition }) => ids.includes(definition.id))
    .flatMap(({ statements }) => statements);
}

/** The key questions whose statements a sentence counts; null where it stands under none and names none. */
export function keyQuestionsIn(
  analysis: Analysis,
  { section }: Pick<PlacedNumberClaim, 'section'>,
  scope: Scope,
): readonly KeyQuestionResult[] {
  const all = keyQuestionsOf(analysis, serviceOf(analysis.report, section));
  if (scope.kind === 'parts') {
    return all.filter(({ definition }) => scope.ids.includes(definition.id));
  }
  const own = section.keyQuestion?.id;
  return own === undefined || (scope.kind === 'all' && section.role.kind === 'overall')
    ? all
    : all.filter(({ definition }) => definition.id === own);
}
