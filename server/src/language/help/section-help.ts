import type { KeyQuestionResult, ServiceResult, StatementResult } from '../../assessment/assessment.ts';
import { explainKeyQuestion, explainStatement } from '../../assessment/explain.ts';
import { explainOverall } from '../../assessment/explain-overall.ts';
import { explainWhatIf } from '../../assessment/explain-what-if.ts';
import { whatIf } from '../../assessment/what-if.ts';
import { wholeResult } from '../../assessment/with-scores.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';
import type { Analysis } from '../../rules/rule.ts';
import { type Help, type HelpPart, helpTexts } from './help.ts';

/** What a section of the framework is, with the arithmetic of its score; null for a section that the framework does not know. */
export function sectionHelp({ report, assessment }: Analysis, section: ReportSection): Help | null {
  const { framework } = report;
  if (framework === null) {
    return null;
  }
  for (const service of assessment.services) {
    if (service.service.overall.section === section) {
      return overallHelp(service, framework);
    }
    for (const result of service.keyQuestions) {
      if (result.keyQuestion.section === section) {
        return keyQuestionHelp(result, framework);
      }
      const statement = result.statements.find((candidate) => candidate.statement?.section === section);
      if (statement !== undefined) {
        return statementHelp(statement, result, framework);
      }
    }
  }
  return null;
}

function keyQuestionHelp(result: KeyQuestionResult, framework: Framework): Help {
  const byScores = framework.scoring.method === 'percentage';
  return {
    title: result.definition.name,
    parts: [
      ...helpTexts(result.definition.description),
      ...(byScores ? scoreTable(result.statements, framework) : []),
      ...sentences(explainKeyQuestion(result, framework)),
      ...sentences(explainWhatIf(whatIf(result, framework), framework)),
    ],
  };
}

function statementHelp(statement: StatementResult, result: KeyQuestionResult, framework: Framework): Help {
  const meaning = framework.scale.find(({ value }) => value === statement.score)?.meaning;
  const explained = meaning === undefined ? explainStatement(statement) : `${explainStatement(statement)}: ${meaning}`;
  return {
    title: statement.definition.name,
    parts: [
      ...helpTexts(`${capitalised(framework.terms.statement)} of ${result.definition.name}.`),
      ...sentences([explained]),
    ],
  };
}

function overallHelp(service: ServiceResult, framework: Framework): Help {
  const whole = framework.overall.method === 'score' ? wholeResult(service, framework) : null;
  return {
    title: framework.overallNames[0] ?? 'Overall',
    parts: [
      ...(whole === null ? [] : scoreTable(whole.statements, framework)),
      ...sentences(explainOverall(service, framework)),
      ...(whole === null ? [] : sentences(explainWhatIf(whatIf(whole, framework), framework))),
    ],
  };
}

function scoreTable(statements: readonly StatementResult[], framework: Framework): readonly HelpPart[] {
  return [
    {
      kind: 'table',
      header: [capitalised(framework.terms.statement), 'Score'],
      rows: statements.map((result) => [result.definition.name, explainStatement(result)]),
    },
  ];
}

function sentences(lines: readonly string[]): readonly HelpPart[] {
  return helpTexts(...lines.map((line) => `${capitalised(line)}.`));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
