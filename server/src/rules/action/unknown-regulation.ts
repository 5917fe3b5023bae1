import { joinWords } from '../../assessment/explain/words.ts';
import { citedRegulations } from '../../framework/citations.ts';
import { citationsOf } from '../../report/citations.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';

export const unknownRegulation: Rule = {
  id: 'action/unknown-regulation',
  severity: 'error',
  summary: 'A regulation of a number that the law does not have.',
  fixable: true,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    for (const { citation, numberRange } of citationsOf(report)) {
      if (citedRegulations(framework, citation).length > 0) {
        continue;
      }
      const instruments = citation.instrument === null ? framework.instruments : [citation.instrument];
      const meant = (citation.title?.regulations ?? []).filter(({ instrument }) => instruments.includes(instrument));
      const right = meant.length === 1 ? (meant[0]?.regulation.number ?? null) : null;
      const advice =
        right === null ? 'Correct the number.' : `“${citation.title?.text}” is Regulation ${right}: write that.`;
      yield {
        range: numberRange,
        message: `There is no Regulation ${citation.number} in the ${joinWords(
          instruments.map(({ name }) => name),
          'or',
        )}. ${advice}`,
        fixes:
          right === null ? [] : [{ title: `Write ${right}`, safe: true, edits: [{ ...numberRange, text: right }] }],
      };
    }
  }),
};
