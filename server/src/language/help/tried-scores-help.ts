import type { Analysis } from '../../analysis/analysis.ts';
import type { ServiceResult, StatementResult } from '../../assessment/assessment.ts';
import { resultWords } from '../../assessment/explain/result-words.ts';
import { scoreName } from '../../assessment/explain/words.ts';
import { scoresKeyQuestions } from '../../assessment/scoring/scored.ts';
import { serviceWithScores } from '../../assessment/what-if/with-scores.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';
import type { HelpPart } from './help.ts';

/** What is given to a part of the service, for each score of the scale in its order; null where nothing is. */
interface Column {
  readonly name: string;
  readonly cells: readonly (string | null)[];
}

/**
 * A row for each score of the scale: what the key question and the whole would be given if the statement of this section
 * had it. Nothing for other sections, and nothing where no score would give them anything.
 */
export function triedScoresHelp({ report, assessment }: Analysis, section: ReportSection): readonly HelpPart[] {
  const { framework } = report;
  if (framework === null) {
    return [];
  }
  for (const service of assessment.services) {
    const statement = service.keyQuestions
      .flatMap(({ statements }) => statements)
      .find((candidate) => candidate.statement?.section === section);
    if (statement !== undefined) {
      const { id } = statement.definition;
      const tried = framework.scale.map(({ value }) =>
        serviceWithScores(report, service, new Map([[id, value]]), framework),
      );
      return tableOf(statement, columnsOf(id, tried, framework), framework);
    }
  }
  return [];
}

/** The key question, where it is scored by itself, and the whole; neither where it is given nothing. */
function columnsOf(statement: string, tried: readonly ServiceResult[], framework: Framework): readonly Column[] {
  const parts = tried.flatMap(({ keyQuestions }) =>
    keyQuestions.filter(({ statements }) => statements.some(({ definition }) => definition.id === statement)),
  );
  const columns = [
    ...(scoresKeyQuestions(framework) ? [{ name: parts[0]?.definition.name ?? '', results: parts }] : []),
    { name: framework.overallNames[0] ?? 'Overall', results: tried.map(({ overall }) => overall) },
  ];
  return columns
    .map(({ name, results }) => ({
      name,
      cells: results.map(({ percentage, rating }) =>
        resultWords({ score: percentage?.score ?? null, rating }, framework),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

function tableOf({ score }: StatementResult, columns: readonly Column[], framework: Framework): readonly HelpPart[] {
  const rows = framework.scale.map(({ value }, row) => [
    `${scoreName(framework, value)}${value === score ? ', as now' : ''}`,
    ...columns.map(({ cells }) => cells[row] ?? ''),
  ]);
  const header = ['With the score', ...columns.map(({ name }) => name)];
  return columns.length === 0 ? [] : [{ kind: 'table', header, rows }];
}
