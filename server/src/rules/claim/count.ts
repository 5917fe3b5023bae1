import { ratedParts } from '../../analysis/rated-parts.ts';
import { isCarriedForward } from '../../assessment/carried.ts';
import { joinWords, plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import type { KeyQuestion } from '../../report/report.ts';
import { readWholeNumber, writeNumberWord } from '../../text/whole-number.ts';
import type { Rule } from '../rule.ts';

export const claimCount: Rule = {
  id: 'claim/count',
  severity: 'warning',
  summary: 'A sentence that states another number of assessed statements than the report holds.',
  fixable: false,
  missing: false,
  *check(analysis) {
    const { framework } = analysis.report;
    if (framework === null) {
      return;
    }
    for (const { keyQuestion, claims } of ratedParts(analysis)) {
      // Where no statement stands in the text, as in the first lines of a draft, there is nothing to count.
      if (keyQuestion === null || keyQuestion.keyQuestion.statements.length === 0) {
        continue;
      }
      const assessed = assessedStatements(keyQuestion.keyQuestion);
      for (const { kind, slots } of claims) {
        const claimed = slots.count;
        const number = claimed === undefined ? null : readWholeNumber(claimed.value);
        if (kind === 'statements-assessed' && claimed !== undefined && number !== null && number !== assessed.length) {
          yield {
            range: claimed.range,
            message: messageFor(claimed.value, keyQuestion.definition.name, assessed, framework),
          };
        }
      }
    }
  },
};

/** The names of the statements that have a section and are neither carried forward nor marked as not assessed. */
export function assessedStatements({ statements }: KeyQuestion): readonly string[] {
  const assessed = statements.filter(
    (statement) => !isCarriedForward(statement) && statement.basis?.value !== 'not-assessed',
  );
  return [...new Set(assessed.map(({ definition }) => definition.name))];
}

function messageFor(claimed: string, keyQuestion: string, assessed: readonly string[], framework: Framework): string {
  const { statement } = framework.terms;
  const names = joinWords(assessed.map((name) => `“${name}”`));
  const truth =
    assessed.length === 0
      ? `no ${statement} of ${keyQuestion} is assessed`
      : assessed.length === 1
        ? `one ${statement} of ${keyQuestion} is assessed: ${names}`
        : `${writeNumberWord(assessed.length)} ${plural(statement)} of ${keyQuestion} are assessed: ${names}`;
  return `This sentence says ${claimed}, but ${truth}. Correct the number, or the basis of a ${statement}.`;
}
