import type { Analysis } from '../../analysis/analysis.ts';
import type { KeyQuestionResult, ServiceResult, StatementResult } from '../../assessment/assessment.ts';
import { ratingStanding } from '../../assessment/standing.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../framework/model/definitions.ts';
import { mayLeaveOut } from '../../framework/needed-parts.ts';
import { isFullService } from '../../report/sections/full-services.ts';
import { missingFromKeyQuestion, missingFromOverall } from '../code-lenses/missing-words.ts';
import { sectionHelp } from '../help/section-help.ts';
import { partState, partWords, resultOf, withoutResult } from './part-words.ts';
import { type ScorePart, scorePartId } from './score-part.ts';
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
  return services.flatMap(({ service: { within } }, place) =>
    // What lies in a named one, such as a location, is shown there.
    within === null || services[within]?.service.name === null ? servicePart(place, framework, analysis) : [],
  );
}

/** A service with those that lie in it; for one without a name, its parts alone. */
function servicePart(place: number, framework: Framework, analysis: Analysis): readonly ScorePart[] {
  const { services } = analysis.assessment;
  const result = services[place];
  if (result === undefined) {
    return [];
  }
  const parts = partsOf(place, result, framework, analysis);
  const { name, section } = result.service;
  if (name === null) {
    return parts;
  }
  const inside = services.flatMap(({ service }, inner) =>
    service.within === place ? servicePart(inner, framework, analysis) : [],
  );
  const children = [...parts, ...inside];
  return [
    {
      id: scorePartId(place),
      kind: 'service',
      name,
      words: partWords(resultOf(result.overall), null, null, framework) ?? '',
      state: children.some(({ state }) => state === 'missing') ? 'missing' : 'given',
      standing: ratingStanding(result.overall.rating, framework),
      help: section === null ? null : sectionHelp(analysis, section),
      range: section?.section.heading?.range ?? null,
      children,
    },
  ];
}

function partsOf(
  service: number,
  result: ServiceResult,
  framework: Framework,
  analysis: Analysis,
): readonly ScorePart[] {
  const { report } = analysis;
  const keyQuestions = framework.keyQuestions.flatMap((definition): readonly ScorePart[] => {
    const found = result.keyQuestions.find((candidate) => candidate.definition.id === definition.id);
    if (found !== undefined) {
      return [keyQuestionPart(service, found, framework, analysis)];
    }
    const isWanted = report.scope.includes(definition) && isFullService(report, service);
    return isWanted ? [missingPart(service, definition)] : [];
  });
  return [...overallPart(service, result, framework, analysis), ...keyQuestions];
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
    children: shownStatements(statements, framework).map((statement) =>
      statementPart(service, definition.id, statement, framework, analysis),
    ),
  };
}

/** Those of which the report says something, where it need not say something of all. */
function shownStatements(statements: readonly StatementResult[], framework: Framework): readonly StatementResult[] {
  return mayLeaveOut(framework) ? statements.filter(({ statement }) => statement !== null) : statements;
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
