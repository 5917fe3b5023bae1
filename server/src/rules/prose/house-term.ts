import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { remembered } from '../../text/memory.ts';
import { type PassageProblem, wordingRule } from '../passage-rules.ts';
import type { HouseStyle } from '../style/style-schema.ts';
import { quotationsIn } from './quotations.ts';

export const houseTerm = wordingRule({
  id: 'prose/house-term',
  severity: 'information',
  summary: 'A word in whose place the house writes another: “service users” for people.',
  fixable: true,
  missing: false,
  find({ kind, words }, style) {
    const terms = termsOf(style);
    // The titles of regulations are what they are.
    if (terms === null || kind === 'quotation' || !terms.mayHold(words) || /\bregulations?\b/i.test(words)) {
      return [];
    }
    const found = Array.from(words.matchAll(terms.pattern)).flatMap(({ 0: text, index }): PassageProblem[] => {
      const term = terms.byWords.get(text.toLowerCase().replaceAll(/\s+/g, ' '));
      // With capitals it is a name, or one is begun with it.
      if (term === undefined || /\s\p{Lu}/u.test(text)) {
        return [];
      }
      const isCapital = /^\p{Lu}/u.test(text);
      const instead = isCapital ? term.write.charAt(0).toUpperCase() + term.write.slice(1) : term.write;
      const note = term.note === undefined ? '' : ` ${term.note}`;
      return [
        {
          start: index,
          end: index + text.length,
          message: `The house writes “${instead}”, not “${text}”.${note}`,
          instead: { title: `Write “${instead}”`, text: instead, safe: false },
        },
      ];
    });
    // People say it as they say it.
    const quotations = found.length === 0 ? [] : quotationsIn(words);
    return found.filter(({ start, end }) => !quotations.some((one) => one.start < start && end < one.end));
  },
});

type Term = HouseStyle['terms'][number];

/** The words that the house does not write, and what it writes; null where there are none. */
const termsOf = remembered(({ terms }: HouseStyle) => {
  const byWords = new Map<string, Term>(
    terms.flatMap((term) => term.instead.map((words) => [words.toLowerCase(), term] as const)),
  );
  const longestFirst = [...byWords.keys()].sort((left, right) => right.length - left.length);
  const words = longestFirst.map((one) => escapeRegularExpression(one).replaceAll(' ', String.raw`\s+`)).join('|');
  const signs = longestFirst.map((one) => one.split(' '));
  return byWords.size === 0
    ? null
    : {
        byWords,
        /** Whether all words of one of them stand in a text: the pattern is hardly ever looked for, nor compiled. */
        mayHold: (text: string) => {
          const small = text.toLowerCase();
          return signs.some((all) => all.every((sign) => small.includes(sign)));
        },
        pattern: new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words})(?![\p{L}\p{N}’'-])`, 'giu'),
      };
});
