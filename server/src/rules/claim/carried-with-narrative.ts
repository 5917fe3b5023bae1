import { isCarriedForward } from '../../assessment/scoring/carried.ts';
import { prosesOf } from '../../report/proses.ts';
import type { Report, Statement } from '../../report/report.ts';
import type { Prose } from '../../syntax/content/content.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { Range } from '../../text/range.ts';
import type { Rule } from '../rule.ts';

export const carriedWithNarrative: Rule = {
  id: 'claim/carried-with-narrative',
  severity: 'warning',
  summary: 'A statement that was not looked at, with findings under it all the same.',
  fixable: false,
  missing: false,
  *check({ report }) {
    const statements = report.services.flatMap(({ keyQuestions }) => keyQuestions.flatMap((part) => part.statements));
    for (const statement of statements) {
      const range = isCarriedForward(statement) ? narrative(report, statement) : null;
      if (range !== null) {
        yield {
          range,
          message: `${statement.definition.name} is carried forward, so nobody looked at it, but there are findings under it. Remove the text, or say that the ${report.framework?.terms.statement ?? 'statement'} was assessed.`,
        };
      }
    }
  },
};

/** The first prose under a statement that is neither a field nor the carried-forward sentence; null where there is none. */
function narrative(report: Report, { section, carriedClaim }: Statement): Range | null {
  const known = [...section.fields.map(({ range }) => range), ...(carriedClaim === null ? [] : [carriedClaim.range])];
  for (const prose of prosesOf(contentsOf(report.document, section.section))) {
    const range = firstUnknown(prose, known);
    if (range !== null) {
      return range;
    }
  }
  return null;
}

/** The first run of words in a prose that lies in none of the known ranges. */
function firstUnknown(prose: Prose, known: readonly Range[]): Range | null {
  let start: number | null = null;
  let end = 0;
  for (const word of prose.value.matchAll(/\S+/g)) {
    const place = sourceRange(prose, word.index, word.index + word[0].length);
    const isKnown = known.some((range) => range.start < place.end && place.start < range.end);
    if (!isKnown && /[\p{L}\p{N}]/u.test(word[0])) {
      start ??= place.start;
      end = place.end;
    } else if (isKnown && start !== null) {
      break;
    }
  }
  return start === null ? null : { start, end };
}
