import type { ParagraphMark } from '../../text/paragraph-mark.ts';
import type { PassageRule, PlacedFound } from '../passage-rules.ts';
import { copiedText, isSetSentence, type MarkedPassage, standardMarks } from './copied-text.ts';

export const repeatedText: PassageRule<MarkedPassage> = {
  id: 'prose/repeated-text',
  severity: 'information',
  summary: 'The same paragraph twice in one report.',
  fixable: false,
  missing: false,
  find: copiedText.find,
  mayBeWrong: (found) => {
    const once = new Set<ParagraphMark>();
    const often = new Set<ParagraphMark>();
    for (const { mark } of found) {
      (once.has(mark) ? often : once).add(mark);
    }
    return often.size === 0 ? [] : found.filter(({ mark }) => often.has(mark));
  },
  *judge(found, { report }, { style }) {
    // A release shows what somebody said once more, and set sentences are meant to be the same.
    if (report.kind === 'news') {
      return;
    }
    const seen = new Map<ParagraphMark, PlacedFound<MarkedPassage>>();
    for (const passage of found) {
      const { mark } = passage.found;
      const before = seen.get(mark);
      if (before === undefined) {
        seen.set(mark, passage);
      } else if (!isSetSentence(passage.range, report) && !standardMarks(style).has(mark)) {
        yield {
          range: passage.range,
          message:
            'These words stand in this report already. What is true of one part is seldom true of another word for word: say what was found here, or take one out.',
          related: [{ range: before.range, message: 'The same words.' }],
        };
      }
    }
  },
};
