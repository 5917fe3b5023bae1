import type { Framework, KeyQuestionDefinition } from '../../framework/framework.ts';
import { findKeyQuestion, findRatingOf } from '../../framework/names.ts';
import type { Claim, Report } from '../../report/report.ts';
import type { Located, Range } from '../../text/range.ts';
import { isWithin } from '../../text/range.ts';

/** What a sentence of a news release says that a key question, or the whole, is rated now, or was rated before. */
export interface NewsRating {
  readonly claim: Claim;
  readonly when: 'now' | 'before';
  /** Null for the whole. */
  readonly keyQuestion: KeyQuestionDefinition | null;
  /** As written. */
  readonly text: string;
  /** The framework's id. */
  readonly rating: string;
  /** What a finding marks: the rating, or in a list the key question where the rating stands beside another one. */
  readonly range: Range;
}

/** The ratings that the sentences of a news release state, in the order of the text; none of any other report. */
export function newsRatings({ kind, framework, claims }: Report): readonly NewsRating[] {
  if (kind !== 'news' || framework === null) {
    return [];
  }
  return claims.flatMap((claim) => {
    const named = claim.slots['key-question'];
    const keyQuestion = named === undefined ? null : findKeyQuestion(framework, named.value);
    if (keyQuestion === null && !isAboutWhole(claim, framework)) {
      return [];
    }
    const read = (when: NewsRating['when'], slot: Located<string> | undefined): readonly NewsRating[] => {
      const { rating } = findRatingOf(framework, slot?.value ?? '', keyQuestion);
      return slot === undefined || rating === null
        ? []
        : [{ claim, when, keyQuestion, text: slot.value, rating, range: markedIn(claim, slot) }];
    };
    return [...read('before', claim.slots['previous-rating']), ...read('now', claim.slots.rating)];
  });
}

function isAboutWhole({ phrase, slots }: Claim, { phrases }: Framework): boolean {
  return slots['key-question'] === undefined && phrases.find(({ id }) => id === phrase)?.about !== undefined;
}

function markedIn({ range, slots }: Claim, slot: Located<string>): Range {
  return isWithin(slot.range, range) ? slot.range : (slots['key-question']?.range ?? range);
}

/** What messages call the part that is rated. */
export function newsPartName({ keyQuestion }: NewsRating, framework: Framework): string {
  return keyQuestion?.name ?? framework.overallNames[0] ?? 'Overall';
}
