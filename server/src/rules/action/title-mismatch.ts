import { joinWords } from '../../assessment/explain/words.ts';
import { citedRegulations } from '../../framework/citations.ts';
import { citationsOf } from '../../report/citations.ts';
import { byFramework } from '../by-framework.ts';
import type { Rule } from '../rule.ts';

export const titleMismatch: Rule = {
  id: 'action/title-mismatch',
  severity: 'error',
  summary: 'A regulation whose number and title do not belong together.',
  fixable: true,
  missing: false,
  check: byFramework(function* ({ report }, framework) {
    for (const { citation, range, numberRange, titleRange } of citationsOf(report)) {
      const { title, instrument } = citation;
      const places = citedRegulations(framework, citation);
      const agrees = places.some(({ regulation }) =>
        title?.regulations.some((other) => other.regulation === regulation),
      );
      if (title === null || titleRange === null || places.length === 0 || agrees) {
        continue;
      }
      const titles = places.map(({ regulation }) => regulation.title);
      const meant = title.regulations.filter((place) => instrument === null || place.instrument === instrument);
      const numbers = [...new Set(meant.map(({ regulation }) => regulation.number))];
      const other = numbers.length === 0 ? '' : `, which is Regulation ${joinWords(numbers, 'or')}`;
      yield {
        range: { start: range.start, end: titleRange.end },
        message: `Regulation ${citation.number} is ${joinWords(
          titles.map((each) => `“${each}”`),
          'or',
        )}, but “${title.text}” is given beside it${other}. Correct the number or the title.`,
        // Only a person can say which of the two is wrong.
        fixes: [
          ...numbers.map((number) => ({
            title: `Write Regulation ${number}`,
            safe: false,
            edits: [{ ...numberRange, text: number }],
          })),
          ...titles.map((right) => ({
            title: `Write “${right}”`,
            safe: false,
            edits: [{ ...titleRange, text: right }],
          })),
        ],
      };
    }
  }),
};
