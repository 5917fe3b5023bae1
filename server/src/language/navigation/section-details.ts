import type { Analysis } from '../../analysis/analysis.ts';
import type { StatementResult } from '../../assessment/assessment.ts';
import { statementWords } from '../../assessment/explain/explain.ts';
import { ratingName } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection, StatedRating, StatedScore } from '../../report/report.ts';

/**
 * What a section amounts to in a few words, such as `65, Good` for a key question and `3` for a statement: what follows
 * from the scores, else what is stated. Sections without any are left out.
 */
export function sectionDetails({ report, assessment }: Analysis): ReadonlyMap<ReportSection, string> {
  const details = new Map<ReportSection, string>();
  const { framework } = report;
  if (framework === null) {
    return details;
  }
  const add = (section: ReportSection | null, detail: string) => {
    if (section !== null && detail !== '') {
      details.set(section, detail);
    }
  };
  for (const { overall, keyQuestions } of assessment.services) {
    add(overall.overall.section, ratedDetail(overall, overall.overall, framework));
    for (const result of keyQuestions) {
      add(result.keyQuestion.section, ratedDetail(result, result.keyQuestion, framework));
      for (const statement of result.statements) {
        add(statement.statement?.section ?? null, statementDetail(statement, framework));
      }
    }
  }
  return details;
}

interface Computed {
  readonly percentage: { readonly score: number } | null;
  readonly rating: string | null;
}

interface Stated {
  readonly score: StatedScore | null;
  readonly rating: StatedRating | null;
}

function ratedDetail({ percentage, rating }: Computed, stated: Stated, framework: Framework): string {
  const score = percentage?.score ?? stated.score?.value ?? null;
  const words = rating === null ? (stated.rating?.text ?? null) : ratingName(framework, rating);
  return [score, words].filter((part) => part !== null).join(', ');
}

function statementDetail(result: StatementResult, framework: Framework): string {
  if (framework.scoring.method === 'judged') {
    return '';
  }
  return statementWords(result, framework);
}
