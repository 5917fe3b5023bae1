import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion } from '../../framework/names.ts';
import type { Claim, Report } from '../../report/report.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';

export const repeatedKeyQuestion: Rule = {
  id: 'claim/repeated-key-question',
  severity: 'warning',
  summary: 'A list of ratings in which the same key question appears twice.',
  fixable: false,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    for (const list of listsOf(report)) {
      for (const [index, claim] of list.entries()) {
        const name = nameIn(claim, framework);
        const earlier = list.slice(0, index).find((other) => nameIn(other, framework) === name);
        const slot = claim.slots['key-question'];
        if (name !== null && earlier !== undefined && slot !== undefined) {
          yield {
            range: slot.range,
            message: `${name} appears twice in this sentence. Name each ${framework.terms.keyQuestion} once: perhaps another one is meant.`,
            related: [{ range: (earlier.slots['key-question'] ?? earlier).range, message: 'It stands here already.' }],
          };
        }
      }
    }
  }),
};

/** The claims that one sentence makes of several key questions: each goes on where the one before it ends. */
function listsOf({ claims, document }: Report): readonly (readonly Claim[])[] {
  const lists: Claim[][] = [];
  for (const claim of claims.filter(({ slots, read }) => read === null && slots['key-question'] !== undefined)) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const goesOn =
      last?.phrase === claim.phrase &&
      last.section === claim.section &&
      goesOnWith.test(textBetween(document, last.range.end, claim.range.start));
    if (list !== undefined && goesOn) {
      list.push(claim);
    } else {
      lists.push([claim]);
    }
  }
  return lists;
}

/** What stands between two things in a list: no sentence ends there. */
const goesOnWith = /^[^.!?;\n]{0,60}$/u;

function nameIn({ slots }: Claim, framework: Framework): string | null {
  const named = slots['key-question'];
  return named === undefined ? null : (findKeyQuestion(framework, named.value)?.name ?? null);
}
