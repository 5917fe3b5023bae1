import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { StatementResult } from '../assessment/assessment.ts';
import { isCarriedForward } from '../assessment/carried.ts';
import { highestScore } from '../assessment/scale.ts';
import type { Framework } from '../framework/framework.ts';
import type { StatedScore, Statement } from '../report/report.ts';
import type { RenderContext } from './render-context.ts';
import { scoreSteps } from './score-bar.ts';

/** The score of a statement under its heading, with what it means and where it comes from. */
export function statementScore(
  statement: Statement,
  result: StatementResult,
  service: number,
  context: RenderContext,
): Element {
  const { framework, tried, placeOf } = context;
  if (framework === null) {
    return h('p');
  }
  const { id } = statement.definition;
  const tries = tried.filter((candidate) => candidate.service === service && candidate.statement === id);
  const place = statement.score?.range ?? statement.section.section.heading?.range;
  const data = { dataService: service, dataStatement: id, ...(result.score !== null && { dataScore: result.score }) };
  return h('p', { className: ['score'], ...placeOf(place), ...data }, [
    ...scoreWords(result.score, statement.score, framework),
    ...originOf(statement, result).map((words) => h('span', { className: ['badge'] }, words)),
    ...tries.map(({ score }) =>
      h('span', { className: ['tried'] }, [
        'Tried: ',
        h('strong', outOf(score, framework)),
        scoreSteps(score, framework),
      ]),
    ),
  ]);
}

/** "3 out of 4: …what it means" with its steps; what is written, where that is no score. */
export function scoreWords(
  score: number | null,
  stated: StatedScore | null,
  framework: Framework,
): readonly ElementContent[] {
  if (score === null) {
    const words = stated === null ? 'No score' : `No score: “${stated.text}” is not on the scale`;
    return [h('span', { className: ['no-score'] }, words)];
  }
  const meaning = framework.scale.find(({ value }) => value === score)?.meaning;
  return [
    scoreSteps(score, framework),
    h('strong', outOf(score, framework)),
    ...(meaning === undefined ? [] : [h('span', { className: ['meaning'] }, `: ${meaning}`)]),
  ];
}

/** "3 out of 4". */
function outOf(score: number, framework: Framework): string {
  return `${score} out of ${highestScore(framework)}`;
}

function originOf(statement: Statement, { source }: StatementResult): readonly string[] {
  if (isCarriedForward(statement)) {
    return ['Carried forward'];
  }
  return source === 'evidence' ? ['From its evidence categories'] : source === 'not-assessed' ? ['Not assessed'] : [];
}
