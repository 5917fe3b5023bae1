import { isWithin } from '../../text/range.ts';
import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import { quotationsIn } from './quotations.ts';

export const repeatedWord = wordingRule({
  id: 'prose/repeated-word',
  severity: 'warning',
  summary: 'The same word twice in a row: “the the”.',
  fixable: true,
  missing: false,
  find({ words, kind }) {
    if (kind === 'quotation' || kind === 'cell' || !mayRepeat(words)) {
      return [];
    }
    const found = Array.from(words.matchAll(twice)).flatMap(({ 0: text, 1: word = '', index }): PassageProblem[] => {
      const isWrong = never.has(word.toLowerCase()) || (/^\p{Ll}{4,}$/u.test(word) && !mayBeRight.has(word));
      return isWrong
        ? [
            {
              start: index,
              end: index + text.length,
              message: `The word “${word}” stands here twice. Take one out.`,
              instead: { title: `Take one “${word}” out`, text: word, safe: true },
            },
          ]
        : [];
    });
    if (found.length === 0) {
      return found;
    }
    // People may say a word twice.
    const quotations = quotationsIn(words);
    return found.filter((one) => !quotations.some((quotation) => isWithin(one, quotation)));
  },
});

/** A word and the same again, in the same letter case or begun with a capital, with nothing but white space between. */
const twice =
  /(?<![\p{L}\p{N}\p{M}_'’.&/@-])([\p{L}\p{M}]{1,30})[^\S\n]?(?:\s|\r\n)[^\S\n]{0,2}\1(?![\p{L}\p{N}\p{M}_'’&/@-])(?!\.\p{L})/giu;

/** Whether a word may stand twice: asked first, because the pattern of all letters takes long to make. */
function mayRepeat(text: string): boolean {
  return hardToTell.test(text) || plainTwice.test(text);
}

const plainTwice = /(?<![a-z])([a-z]{1,30})\s+\1(?![a-z])/i;
/** What is not of ASCII, but for dashes and curly marks. */
const hardToTell = /[^\0-\x7F\u2010-\u2027]/;

/** Short words that never stand twice in a row. */
const never = new Set(
  'the a an and or but of for with from are was were be been they we their our its your my these those which who when if than also into has have by'.split(
    ' ',
  ),
);

/** Words of four letters and more that may well stand twice in a row. */
const mayBeRight = new Set(
  'that very many much more really long never there please help well okay quite again over ever what night ward blah down good only same such far better'.split(
    ' ',
  ),
);
