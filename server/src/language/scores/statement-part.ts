import type { Analysis } from '../../analysis/analysis.ts';
import type { ScoreSource, StatementResult } from '../../assessment/assessment.ts';
import { statementWords } from '../../assessment/explain/explain.ts';
import { scoreStanding } from '../../assessment/standing.ts';
import type { Framework } from '../../framework/framework.ts';
import { sectionHelp } from '../help/section-help.ts';
import { type ScorePart, type ScoreState, scorePartId } from './score-part.ts';

const states: Readonly<Record<ScoreSource, ScoreState>> = {
  stated: 'given',
  evidence: 'given',
  'carried-forward': 'carried-forward',
  'not-assessed': 'not-assessed',
  missing: 'missing',
};

/** What a statement of a service's key question has for a score, or that it has none. */
export function statementPart(
  service: number,
  keyQuestion: string,
  result: StatementResult,
  framework: Framework,
  analysis: Analysis,
): ScorePart {
  const { definition, statement, score } = result;
  return {
    id: scorePartId(service, keyQuestion, definition.id),
    kind: 'statement',
    name: definition.name,
    words: wordsOf(result, framework),
    state: stateOf(result, framework),
    standing: scoreStanding(score, framework),
    help: statement === null ? null : sectionHelp(analysis, statement.section),
    range: statement?.section.section.heading?.range ?? null,
    children: [],
  };
}

function wordsOf(result: StatementResult, framework: Framework): string {
  if (result.statement === null) {
    return 'no section';
  }
  if (framework.scoring.method === 'judged') {
    return '';
  }
  return statementWords(result, framework);
}

/** Where ratings are judged a statement needs no score. */
function stateOf({ statement, source }: StatementResult, framework: Framework): ScoreState {
  if (statement !== null && source === 'missing' && framework.scoring.method === 'judged') {
    return 'given';
  }
  // The published sentence alone says that a score is carried forward, even where a score is written beside it.
  return source === 'stated' && statement?.basis?.value === 'carried-forward' ? 'carried-forward' : states[source];
}
