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

/** Whether a word may stand twice: asked letter by letter, because the pattern goes back and forth in each word. */
function mayRepeat(text: string): boolean {
  if (hardToTell.test(text)) {
    return true;
  }
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetter(text, at)) {
      let next = at;
      while (next < text.length && text.charCodeAt(next) <= space) {
        next += 1;
      }
      if (next > at && at > start && standsAgain(text, start, at, next)) {
        return true;
      }
      at = Math.max(at, next - 1);
      start = at + 1;
    }
  }
  return false;
}

/** Whether the word from `start` to `end` may stand at `next` too. Letters outside ASCII may be the same in other cases. */
function standsAgain(text: string, start: number, end: number, next: number): boolean {
  for (let at = 0; at < end - start; at += 1) {
    const [one, other] = [text.charCodeAt(start + at), text.charCodeAt(next + at)];
    if ((one | 32) !== (other | 32) && one < 128 && !(other >= 128)) {
      return false;
    }
  }
  return true;
}

/** White space outside ASCII, and letters of two code units. */
const hardToTell = /[^\S\0-\x7F]|[\uD800-\uDFFF]/;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /[\p{L}\p{M}]/u.test(text.charAt(at));
}

const space = 32;

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
