import type { Element } from 'hast';
import { h } from 'hastscript';
import type { KeyQuestionResult, StatementResult } from '../../assessment/assessment.ts';
import { statementWords } from '../../assessment/explain/explain.ts';
import { resultWords } from '../../assessment/explain/result-words.ts';
import { highestScore } from '../../assessment/scale.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { scoreSteps } from '../results/score-bar.ts';
import { statementData, triedScore } from '../results/statement-score.ts';
import { capital } from './capital.ts';

/** `::scores`: a table of the scores of the key question that the block stands under, else of each of the service's. */
export function scoreTables(section: ReportSection, context: RenderContext): readonly Element[] {
  const { framework, analysis } = context;
  const service = context.serviceOf(section);
  const results = analysis.assessment.services[service]?.keyQuestions ?? [];
  const wanted = results.filter(
    ({ definition }) => section.keyQuestion === null || definition.id === section.keyQuestion.id,
  );
  return framework === null ? [] : wanted.map((result) => scoreTable(result, service, framework, context));
}

function scoreTable(result: KeyQuestionResult, service: number, framework: Framework, context: RenderContext): Element {
  const { definition, statements, percentage, rating } = result;
  const words = resultWords({ score: percentage?.score ?? null, rating }, framework);
  const { statement } = framework.terms;
  return h('table', { className: ['score-table'] }, [
    h('caption', pageWords.scores + definition.name),
    h(
      'thead',
      h('tr', [
        h('th', { scope: 'col' }, capital(statement)),
        h(
          'th',
          { scope: 'col' },
          framework.scale.some(({ name }) => name !== undefined) ? 'Score' : `Score out of ${highestScore(framework)}`,
        ),
      ]),
    ),
    h(
      'tbody',
      statements.map((row) => scoreRow(row, service, framework, context)),
    ),
    ...(words === null ? [] : [h('tfoot', h('tr', [h('th', { scope: 'row' }, definition.name), h('td', words)]))]),
  ]);
}

function scoreRow(row: StatementResult, service: number, framework: Framework, context: RenderContext): Element {
  const { definition, statement, score } = row;
  const words = statementWords(row, framework);
  return h('tr', context.placeOf(statement?.score?.range ?? statement?.section.section.heading?.range), [
    h('th', { scope: 'row' }, definition.name),
    h('td', statementData(row, service, context), [
      ...(score === null ? [] : [scoreSteps(score, framework), ' ']),
      words,
      ...triedScore(row, service, framework, context),
    ]),
  ]);
}
