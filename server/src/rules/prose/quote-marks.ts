import { type PassageProblem, wordingRule } from '../passage-rules.ts';

export const quoteMarks = wordingRule({
  id: 'prose/quote-marks',
  severity: 'information',
  summary: 'A quotation that opens with one kind of quotation marks and closes with another.',
  fixable: true,
  missing: false,
  find({ words }) {
    return [...mixedMarks(words, double), ...mixedMarks(words, single)];
  },
});

/** The marks of quotations of one kind. */
interface Marks {
  readonly opening: string;
  readonly closing: string;
  readonly straight: string;
  /** Each mark that can be one of a quotation: an apostrophe within a word is none. */
  readonly pattern: RegExp;
}

const double: Marks = { opening: '“', closing: '”', straight: '"', pattern: /[“”"]/g };
const single: Marks = {
  opening: '‘',
  closing: '’',
  straight: "'",
  pattern: /‘|[’'](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'/gu,
};

/** Where marks do not fit, and no other reading makes them fit. Linear. */
function mixedMarks(text: string, { opening, closing, straight, pattern }: Marks): readonly PassageProblem[] {
  const isMixed = text.includes(straight) && (text.includes(opening) || text.includes(closing));
  if (!isMixed && (straight === "'" || !text.includes(closing))) {
    return [];
  }
  const marks = Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({ mark, index }));
  return marks.flatMap(({ mark, index }, place): readonly PassageProblem[] => {
    const before = marks[place - 1]?.mark;
    const after = marks[place + 1]?.mark;
    // “ … ", and no ” that may be what closes it
    if (mark === straight && before === opening && after !== closing && after !== straight && closes(text, index)) {
      return [problem(index, opening, straight, closing, 'closes')];
    }
    // " … ”, and no “ that may be what opened it
    if (mark === straight && after === closing && before !== opening && before !== straight && opens(text, index)) {
      return [problem(index, straight, closing, opening, 'opens')];
    }
    // ” … ”
    const isTurned = mark === closing && after === closing && before !== opening && straight === '"';
    return isTurned && opens(text, index) ? [problem(index, closing, closing, opening, 'opens')] : [];
  });
}

/** Whether a mark here has a word or the end of one right before it, and none right behind it. */
function closes(text: string, index: number): boolean {
  return /[^\s([]/.test(text.charAt(index - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(index + 1));
}

/** Whether a mark here has a word right behind it, and none right before it. */
function opens(text: string, index: number): boolean {
  return /^$|[\s([]/.test(text.charAt(index - 1)) && /[\p{L}\p{N}[]/u.test(text.charAt(index + 1));
}

function problem(
  index: number,
  first: string,
  last: string,
  instead: string,
  part: 'opens' | 'closes',
): PassageProblem {
  return {
    start: index,
    end: index + 1,
    message: `This quotation opens with ${first} and closes with ${last}. Write ${instead} where it ${part}.`,
    instead: { title: `Write ${instead}`, text: instead, safe: true },
  };
}
