import { ratedParts } from '../../analysis/rated-parts.ts';
import { joinWords, plural } from '../../assessment/explain/words.ts';
import type { Framework } from '../../framework/framework.ts';
import { overlap, type Range } from '../../text/range.ts';
import { readWholeNumber, writeNumberWord } from '../../text/whole-number.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';
import { assessedStatements } from './wrong/assessed-statements.ts';
import { wrongCountSentences } from './wrong/wrong-counts.ts';

export const claimCount: Rule = {
  id: 'claim/count',
  severity: 'warning',
  summary: 'A sentence that states a different number of assessed statements than the report holds.',
  fixable: false,
  missing: false,
  check: byFramework(function* (analysis, framework) {
    const found: Range[] = [];
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
          found.push(claimed.range);
        }
      }
    }
    yield* wrongCountSentences(analysis, framework).filter(
      ({ range }) => !found.some((other) => overlap(other, range)),
    );
  }),
};

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
