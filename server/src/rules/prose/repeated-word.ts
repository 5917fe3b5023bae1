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
      const before = words.slice(Math.max(0, index - farthest), index);
      return !isRightTwice(word, before)
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
  return hardToTell.test(text) || plainTwice.test(text.toLowerCase());
}

/** In small letters: to compare letters of any case takes twice as long. */
const plainTwice = /(?<![a-z])([a-z]{1,30})\s+\1(?![a-z])/;
/** What is not of ASCII, but for dashes and curly marks. */
const hardToTell = /[^\0-\x7F\u2010-\u2027]/;

/** In UTF-16 code units: how far before a word it is asked whether it may stand twice. */
const farthest = 60;

/** Whether a word may stand twice behind these words. Names of every kind may. */
function isRightTwice(written: string, before: string): boolean {
  const word = written.toLowerCase();
  if (prepositions.has(word)) {
    return verbBefore.test(before);
  }
  if (verbs.has(word)) {
    const clause = before.slice(1 + Math.max(...['.', ';', ':', '?', '!'].map((mark) => before.lastIndexOf(mark))));
    return opensClause.test(clause);
  }
  return !never.has(word) && (!/^\p{Ll}{4,}$/u.test(written) || mayBeRight.has(word));
}

/** The second may belong to what follows where the first belongs to a verb: “came in in June”, “cared for for years”. */
const prepositions = new Set('at by for from in of on to with'.split(' '));
/** Ends with what may be a verb. Nouns in “-s” and “-ing” are let be too. */
const verbBefore =
  /(?:[a-z](?:ed|ing|s)|\b(?:be(?:gan|en)|brought|bring|built|c[ao]me|check|drop|f[ei]lt|g[oe]t|give|gave|given|go|gone|went|he(?:ar|l)d|keep|kept|let|live|log|look|made|make|meant|met|move|paid|pop|put|ran|read|run|s[ae]t|saw|see|seen|sent|settle|show|shown|sign|sit|sleep|spent|stay|step|stood|t[ao]ke|took|taken|think|thought|told|turn|written)|\b(?:it|them|him|her|us|me))\s+$/i;

/** The first may end a clause that has no comma behind it: “what they were were kind carers”. */
const verbs = new Set('are be been has have was were'.split(' '));
const opensClause = /\b(?:all|everything|how|than|that|what|whatever|where|which|who)\b/i;

/** Other short words, which never stand twice in a row. */
const never = new Set(
  'the a an and or but they we their our its your my these those which who when if than also into'.split(' '),
);

/** Words of four letters and more that may well stand twice in a row. */
const mayBeRight = new Set(
  'that very many much more really long never there please help well okay quite again over ever what night ward blah down good only same such far better'.split(
    ' ',
  ),
);
