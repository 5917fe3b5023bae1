import type { KeyQuestionResult, ServiceResult } from '../../assessment/assessment.ts';
import type { Framework, KeyQuestionDefinition } from '../../framework/framework.ts';
import type { Analysis } from '../../rules/rule.ts';
import { missingFromKeyQuestion, missingFromOverall } from '../code-lenses/missing-words.ts';
import { sectionHelp } from '../help/section-help.ts';
import { partState, partWords, resultOf, withoutResult } from './part-words.ts';
import { type ScorePart, scorePartId } from './score-part.ts';
import { ratingStanding } from './standing.ts';
import { statementPart } from './statement-part.ts';

/**
 * What a view of the scores shows: services, in them the whole and the key questions, in these the statements; what the
 * report still has to have too. The single service of an ordinary report has no part of its own. Empty without a framework.
 */
export function scoreParts(analysis: Analysis): readonly ScorePart[] {
  const { framework } = analysis.report;
  const { services } = analysis.assessment;
  if (framework === null) {
    return [];
  }
  return services.flatMap((result, place): readonly ScorePart[] => {
    const parts = partsOf(place, result, framework, analysis);
    const { name, section } = result.service;
    return name === null
      ? parts
      : [
          {
            id: scorePartId(place),
            kind: 'service',
            name,
            words: partWords(resultOf(result.overall), null, null, framework) ?? '',
            state: parts.some(({ state }) => state === 'missing') ? 'missing' : 'given',
            standing: ratingStanding(result.overall.rating, framework),
            help: section === null ? null : sectionHelp(analysis, section),
            range: section?.section.heading?.range ?? null,
            children: parts,
          },
        ];
  });
}

function partsOf(
  service: number,
  result: ServiceResult,
  framework: Framework,
  analysis: Analysis,
): readonly ScorePart[] {
  const keyQuestions = framework.keyQuestions.flatMap((definition): readonly ScorePart[] => {
    const found = result.keyQuestions.find((candidate) => candidate.definition.id === definition.id);
    if (found !== undefined) {
      return [keyQuestionPart(service, found, framework, analysis)];
    }
    return isWanted(definition, result, analysis) ? [missingPart(service, definition)] : [];
  });
  return [...overallPart(service, result, framework, analysis), ...keyQuestions];
}

/** A part of a trust's report before its first service holds the trust's own ratings, and not all that a service does. */
function isWanted(definition: KeyQuestionDefinition, { service }: ServiceResult, { report }: Analysis): boolean {
  return report.scope.includes(definition) && (report.services.length === 1 || service.name !== null);
}

/** The whole, where the report rates it or all that it follows from is there. */
function overallPart(
  service: number,
  { overall }: ServiceResult,
  framework: Framework,
  analysis: Analysis,
): readonly ScorePart[] {
  const { section, score, rating } = overall.overall;
  if (section === null && overall.rating === null && overall.percentage === null) {
    return [];
  }
  const words = partWords(resultOf(overall), score, rating, framework);
  return [
    {
      id: scorePartId(service, 'overall'),
      kind: 'overall',
      name: framework.overallNames[0] ?? 'Overall',
      words: words ?? withoutResult(missingFromOverall(overall, framework), score, rating),
      state: partState(resultOf(overall), score, rating),
      standing: ratingStanding(overall.rating ?? rating?.rating ?? null, framework),
      help: section === null ? null : sectionHelp(analysis, section),
      range: section?.section.heading?.range ?? null,
      children: [],
    },
  ];
}

function keyQuestionPart(
  service: number,
  result: KeyQuestionResult,
  framework: Framework,
  analysis: Analysis,
): ScorePart {
  const { definition, keyQuestion, statements } = result;
  const { section, score, rating } = keyQuestion;
  const id = scorePartId(service, definition.id);
  const words = partWords(resultOf(result), score, rating, framework);
  const missing = missingFromKeyQuestion(result, framework);
  return {
    id,
    kind: 'key-question',
    name: definition.name,
    words: words ?? withoutResult(missing, score, rating),
    state: words === null && missing === null ? 'given' : partState(resultOf(result), score, rating),
    standing: ratingStanding(result.rating ?? rating?.rating ?? null, framework),
    help: section === null ? null : sectionHelp(analysis, section),
    range: section?.section.heading?.range ?? null,
    children: statements.map((statement) => statementPart(service, definition.id, statement, framework, analysis)),
  };
}

function missingPart(service: number, { id, name }: KeyQuestionDefinition): ScorePart {
  return {
    id: scorePartId(service, id),
    kind: 'key-question',
    name,
    words: 'no section',
    state: 'missing',
    standing: null,
    help: null,
    range: null,
    children: [],
  };
}
