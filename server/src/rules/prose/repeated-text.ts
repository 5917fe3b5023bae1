import { overlap, type Range } from '../../text/range.ts';
import type { PassageRule, PlacedFound } from '../passage-rules.ts';

/** A passage that is long enough to be no set phrase. */
interface LongPassage extends Range {
  /** The same for passages with the same words, and hardly for others. */
  readonly mark: string;
}

export const repeatedText: PassageRule<LongPassage> = {
  id: 'prose/repeated-text',
  severity: 'information',
  summary: 'The same paragraph twice in one report.',
  fixable: false,
  missing: false,
  find({ kind, words }) {
    if ((kind !== 'paragraph' && kind !== 'item') || words.length < shortest) {
      return [];
    }
    return [{ start: 0, end: words.length, mark: markOf(words) }];
  },
  *judge(found, { report }) {
    // A release shows what somebody said once more, and set sentences are meant to be the same.
    if (report.kind === 'news') {
      return;
    }
    const seen = new Map<string, PlacedFound<LongPassage>>();
    for (const passage of found) {
      const { mark } = passage.found;
      const before = seen.get(mark);
      if (before === undefined) {
        seen.set(mark, passage);
      } else if (!isSaidByRule(passage.range)) {
        yield {
          range: passage.range,
          message:
            'These words stand in this report already. What is true of one part is seldom true of another word for word: say what was found here, or take one out.',
          related: [{ range: before.range, message: 'The same words.' }],
        };
      }
    }

    function isSaidByRule(range: Range): boolean {
      return report.claims.some((claim) => overlap(claim.range, range));
    }
  },
};

/** In UTF-16 code units: two short lines may well be the same. */
const shortest = 120;

function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The length and two numbers made of all characters (FNV-1a from two beginnings), so that no text has to be kept. */
function markOf(words: string): string {
  const text = comparable(words);
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193) >>> 0;
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b) >>> 0;
  }
  return `${text.length} ${one} ${other}`;
}
