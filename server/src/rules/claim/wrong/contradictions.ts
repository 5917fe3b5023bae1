import type { Contradiction } from '../../../claims/numbers/contradiction.ts';
import { numberClaimsIn } from '../../../report/number-claims.ts';
import type { Report } from '../../../report/report.ts';
import { textBetween } from '../../../syntax/document-text.ts';
import type { Range } from '../../../text/range.ts';
import type { Problem } from '../../rule.ts';

/** A problem of a sentence, with the place of the sentence. */
export interface SentenceProblem extends Problem {
  readonly sentence: Range;
}

/** What is found in all, with nothing from a sentence in which something was found already. */
export function besides(found: readonly Problem[], more: readonly SentenceProblem[]): readonly Problem[] {
  const added = more.filter(
    ({ sentence }) => !found.some(({ range }) => range.start < sentence.end && sentence.start < range.end),
  );
  return [...found, ...added.map(({ sentence: _, ...problem }) => problem)];
}

/** The numbers of one sentence, or of two that belong together, that contradict each other in this way. */
export function contradictionsIn(report: Report, kind: Contradiction['kind']): readonly SentenceProblem[] {
  return numberClaimsIn(report, 'contradiction').flatMap(({ claim, range, sentence }) =>
    claim.kind === kind
      ? [
          {
            range,
            sentence,
            message: `“${textBetween(report.document, range.start, range.end)}” cannot be: ${claim.reason}. Check the numbers.`,
          },
        ]
      : [],
  );
}
