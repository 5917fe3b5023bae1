import type { Report } from '../../report/report.ts';
import { remembered } from '../../text/memory.ts';
import { type ParagraphMark, paragraphMark } from '../../text/paragraph-mark.ts';
import { overlap, type Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';
import type { HouseStyle } from '../style/style-schema.ts';

/** A passage that is long enough to be no set phrase. */
export interface MarkedPassage extends Range {
  readonly mark: ParagraphMark;
}

export const copiedText: PassageRule<MarkedPassage> = {
  id: 'prose/copied-text',
  severity: 'information',
  summary: 'A paragraph that stands word for word in another report.',
  fixable: false,
  missing: false,
  find: ({ kind, prose: { value } }) => {
    const mark = kind === 'paragraph' || kind === 'item' ? paragraphMark(value) : null;
    return mark === null ? [] : [{ start: 0, end: value.length, mark }];
  },
  mayBeWrong: (found, { copies }) => (copies === null ? [] : found.filter(({ mark }) => copies.has(mark))),
  *judge(found, { copies, report }, { style }) {
    if (copies === null || report.kind === 'news' || report.kind === 'other') {
      return;
    }
    for (const { found: passage, range } of found) {
      const other = copies.get(passage.mark);
      if (other !== undefined && !standardMarks(style).has(passage.mark) && !isSetSentence(range, report)) {
        yield {
          range,
          message: `These words stand in ${other} too. What is true of one service is seldom true of another word for word: say what was found here. Where they are meant to be the same, add them to the standard paragraphs of the house.`,
        };
      }
    }
  },
};

/** Set sentences of a framework, such as on what was carried forward, are meant to be the same. */
export function isSetSentence(range: Range, { claims }: Report): boolean {
  return claims.some((claim) => overlap(claim.range, range));
}

/** The marks of the paragraphs that the reports of a house share. */
export const standardMarks = remembered(
  ({ standard }: HouseStyle): ReadonlySet<ParagraphMark> =>
    new Set(standard.flatMap((paragraph) => paragraphMark(paragraph) ?? [])),
);
