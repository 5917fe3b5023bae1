import type { Analysis } from '../../analysis/analysis.ts';
import type { KeyQuestionResult, ServiceResult, StatementResult } from '../../assessment/assessment.ts';
import { explainKeyQuestion, explainPercentage, explainStatement } from '../../assessment/explain/explain.ts';
import { explainOverall } from '../../assessment/explain/explain-overall.ts';
import { explainWhatIf } from '../../assessment/explain/explain-what-if.ts';
import { explainWhatIfWeighted } from '../../assessment/explain/explain-what-if-weighted.ts';
import { resultWords } from '../../assessment/explain/result-words.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import { evidenceScore } from '../../assessment/scoring/evidence.ts';
import { whatIf } from '../../assessment/what-if/what-if.ts';
import { whatIfWeighted } from '../../assessment/what-if/what-if-weighted.ts';
import { wholeResult } from '../../assessment/what-if/with-scores.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';
import { capitalised } from './capitalised.ts';
import { type Help, type HelpPart, helpTexts } from './help.ts';
import { triedRatingsHelp } from './tried-ratings-help.ts';
import { triedScoresHelp } from './tried-scores-help.ts';

/**
 * The arithmetic of a section's score in words, then what it rests on and what the section is: who hovers asks why first.
 * Null for a section that the framework does not know.
 */
export function sectionHelp(analysis: Analysis, section: ReportSection): Help | null {
  const { report, assessment } = analysis;
  const { framework } = report;
  if (framework === null) {
    return null;
  }
  for (const service of assessment.services) {
    if (service.service.overall.section === section) {
      return overallHelp(service, framework);
    }
    if (service.service.section === section) {
      return serviceHelp(service, framework);
    }
    for (const result of service.keyQuestions) {
      if (result.keyQuestion.section === section) {
        const help = keyQuestionHelp(result, framework);
        return { ...help, parts: [...help.parts, ...triedRatingsHelp(analysis, section)] };
      }
      const statement = result.statements.find((candidate) => candidate.statement?.section === section);
      if (statement !== undefined) {
        const help = statementHelp(statement, result, framework);
        return { ...help, parts: [...help.parts, ...triedScoresHelp(analysis, section)] };
      }
    }
  }
  return unscoredHelp(section, framework);
}

function keyQuestionHelp(result: KeyQuestionResult, framework: Framework): Help {
  const { method } = framework.scoring;
  const shown = result.statements.filter(({ statement }) => method !== 'ladder' || statement !== null);
  return {
    title: result.definition.name,
    parts: [
      ...sentences(explainKeyQuestion(result, framework)),
      ...sentences(explainWhatIf(whatIf(result, framework), framework)),
      ...(method === 'judged' || shown.length === 0 ? [] : scoreTable(shown, framework)),
      ...helpTexts(result.definition.description),
    ],
  };
}

function statementHelp(result: StatementResult, { definition }: KeyQuestionResult, framework: Framework): Help {
  const { statement, score, source } = result;
  const meaning = framework.scale.find(({ value }) => value === score)?.meaning;
  const explained = explainStatement(result, framework);
  const evidence = statement !== null && source === 'evidence' ? evidenceScore(statement, framework) : null;
  return {
    title: result.definition.name,
    parts: [
      ...sentences([meaning === undefined ? explained : `${explained}: ${meaning}`]),
      ...(evidence === null ? [] : sentences([`its evidence categories: ${explainPercentage(evidence.percentage)}`])),
      ...helpTexts(`${capitalised(framework.terms.statement)} of ${definition.name}.`),
    ],
  };
}

function overallHelp(service: ServiceResult, framework: Framework): Help {
  const whole = framework.overall.method === 'score' ? wholeResult(service, framework) : null;
  const { overall } = framework;
  const weighted = overall.method === 'weighted' ? whatIfWeighted(service.overall, overall, framework) : null;
  return {
    title: framework.overallNames[0] ?? 'Overall',
    parts: [
      ...sentences(explainOverall(service, framework)),
      ...(whole === null ? [] : sentences(explainWhatIf(whatIf(whole, framework), framework))),
      ...(weighted === null ? [] : sentences(explainWhatIfWeighted(weighted, framework))),
      ...(whole === null ? ratingTable(service, framework) : scoreTable(whole.statements, framework)),
    ],
  };
}

function serviceHelp({ service, keyQuestions }: ServiceResult, framework: Framework): Help {
  const rows = keyQuestions.map(({ definition, percentage, rating }) => [
    definition.name,
    resultWords({ score: percentage?.score ?? null, rating }, framework) ?? 'no rating',
  ]);
  return {
    title: service.name ?? '',
    parts: [{ kind: 'table', header: [capitalised(framework.terms.keyQuestion), 'Score and rating'], rows }],
  };
}

/** Sections that nothing is computed for: statements without a score, second ones of a name, evidence categories. */
function unscoredHelp({ role }: ReportSection, framework: Framework): Help | null {
  switch (role.kind) {
    case 'statement': {
      const { definition, home } = role;
      const unscored = definition.scored ? null : 'It needs no score. Where it is given one, that counts.';
      const what = `${capitalised(framework.terms.statement)} of ${home.name}.`;
      return { title: definition.name, parts: helpTexts(what, unscored) };
    }
    case 'key-question':
      return { title: role.definition.name, parts: helpTexts(role.definition.description) };
    case 'evidence-category':
      return { title: role.definition.name, parts: helpTexts('Evidence category.', role.definition.note) };
    default:
      return null;
  }
}

function scoreTable(statements: readonly StatementResult[], framework: Framework): readonly HelpPart[] {
  return [
    {
      kind: 'table',
      header: [capitalised(framework.terms.statement), 'Score'],
      rows: statements.map((result) => [result.definition.name, explainStatement(result, framework)]),
    },
  ];
}

/** What the rules of the overall rating count, or its weights weigh; nothing where neither do. */
function ratingTable({ overall: { counted } }: ServiceResult, framework: Framework): readonly HelpPart[] {
  const rows = counted.map(({ definition, rating, standing }) => [
    definition.name,
    rating === null ? 'no rating' : `${ratingName(framework, rating)}${standing ? ', from before' : ''}`,
  ]);
  const header = [capitalised(framework.terms.keyQuestion), 'Rating'];
  return rows.length === 0 ? [] : [{ kind: 'table', header, rows }];
}

function sentences(lines: readonly string[]): readonly HelpPart[] {
  return helpTexts(...lines.map((line) => `${capitalised(line)}.`));
}
