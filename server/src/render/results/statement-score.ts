import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type { StatementResult } from '../../assessment/assessment.ts';
import { highestScore } from '../../assessment/scale.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedScore, Statement } from '../../report/report.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { scoreSteps } from './score-bar.ts';

/** What tells two pieces of a line apart where nobody sees the room between them. */
const space: ElementContent = { type: 'text', value: ' ' };

/** The score of a statement under its heading, with what it means and where it comes from. */
export function statementScore(
  statement: Statement,
  result: StatementResult,
  service: number,
  framework: Framework,
  context: RenderContext,
): Element {
  const place = statement.score?.range ?? statement.section.section.heading?.range;
  const properties = { ...context.placeOf(place), ...statementData(result, service, context) };
  return h('p', { className: ['score'], ...properties }, [
    ...scoreWords(result.score, statement.score, framework),
    ...originOf(statement, result).flatMap((words) => [space, h('span', { className: ['badge'] }, words)]),
    ...triedScore(result, service, framework, context),
  ]);
}

/** What an editor needs in order to let the author try another score in this place. */
export function statementData(
  { definition, score }: StatementResult,
  service: number,
  context: RenderContext,
): Properties {
  const tried = triedFor(definition.id, service, context);
  return context.withLines
    ? {
        dataService: service,
        dataStatement: definition.id,
        dataName: definition.name,
        ...(score !== null && { dataScore: score }),
        ...(tried !== undefined && { dataTried: tried }),
      }
    : {};
}

/** The score that is tried, beside the one that stands. */
export function triedScore(
  { definition }: StatementResult,
  service: number,
  framework: Framework,
  context: RenderContext,
): readonly ElementContent[] {
  const tried = triedFor(definition.id, service, context);
  return tried === undefined
    ? []
    : [
        space,
        h('span', { className: ['tried'] }, [
          'Tried: ',
          scoreSteps(tried, framework),
          h('strong', outOf(tried, framework)),
        ]),
      ];
}

function triedFor(statement: string, service: number, { tried }: RenderContext): number | undefined {
  return tried.findLast((candidate) => candidate.service === service && candidate.statement === statement)?.score;
}

/** "3 out of 4: …what it means" with its steps; what is written, where that is no score. */
export function scoreWords(
  score: number | null,
  stated: StatedScore | null,
  framework: Framework,
): readonly ElementContent[] {
  if (score === null) {
    const words = stated === null ? pageWords.noScore : `${pageWords.noScore}: “${stated.text}”${pageWords.notOnScale}`;
    return [h('span', { className: ['no-score'] }, words)];
  }
  const meaning = framework.scale.find(({ value }) => value === score)?.meaning;
  const figure = h('strong', outOf(score, framework));
  return [
    scoreSteps(score, framework),
    // The colon stays with the figure where the line is too short for both.
    ...(meaning === undefined ? [figure] : [h('span', [figure, ': ']), h('span', meaning)]),
  ];
}

/** "3 out of 4", or the words that the framework has for the score. */
export function outOf(score: number, framework: Framework): string {
  const name = framework.scale.find(({ value }) => value === score)?.name;
  return name !== undefined ? name : `${score} out of ${highestScore(framework)}`;
}

/** Where the score comes from, unless it is simply stated. */
function originOf({ basis }: Statement, { source }: StatementResult): readonly string[] {
  switch (basis?.value) {
    case 'carried-forward':
      return [pageWords.carriedForward];
    case 'not-assessed':
      return [pageWords.notAssessed];
    default:
      return source === 'evidence' ? [pageWords.fromCategories] : [];
  }
}
