import type { Range } from '../../text/range.ts';
import type { PassageRule, PlacedFound } from '../passage-rules.ts';
import { quotationsIn } from './quotations.ts';

/** A word that may be written with “s” or with “z”. */
interface EitherWord extends Range {
  readonly text: string;
  /** As it would be written the other way. */
  readonly other: string;
  readonly letter: 's' | 'z';
}

export const mixedSpelling: PassageRule<EitherWord> = {
  id: 'prose/mixed-spelling',
  severity: 'hint',
  summary: 'Both “-ise” and “-ize” in one report: “organised” and “recognized”.',
  fixable: true,
  missing: false,
  find({ kind, words }) {
    // Names and what others have written keep their own spelling.
    if (kind === 'heading' || kind === 'quotation' || !/i[sz](?:e|ing|ation)/.test(words)) {
      return [];
    }
    const found = Array.from(words.matchAll(eitherWord)).flatMap(({ 0: text, groups, index }): EitherWord[] => {
      const { stem = '', letter = '', ending = '' } = groups ?? {};
      if (isOneWayOnly(stem, ending)) {
        return [];
      }
      const isZ = letter === 'z';
      const other = `${stem}${isZ ? 's' : 'z'}${ending}`;
      return [{ start: index, end: index + text.length, text, other, letter: isZ ? 'z' : 's' }];
    });
    const quotations = found.length === 0 ? [] : quotationsIn(words);
    return found.filter(({ start, end }) => !quotations.some((one) => one.start < start && end < one.end));
  },
  judge(found) {
    const withZ = found.filter((one) => one.found.letter === 'z');
    const withS = found.filter((one) => one.found.letter === 's');
    // Where all are written one way, the others are none.
    return withZ.length > withS.length ? problemsOf(withS, withZ) : problemsOf(withZ, withS);
  },
};

const eitherWord =
  /(?<![A-Za-z’'@/._-])(?<stem>[a-z]{2,20}i)(?<letter>[sz])(?<ending>e|e[ds]|er|ers|ing|ation|ations|ational)(?![A-Za-z’'@/_-]|\.[a-z])/g;

/** The beginnings of words that have no ending “-ise” or “-ize”, but one of their own: “raise”, “advise”, “resize”. */
const ownEnding = [
  /(?:[aeou]|w|pr|(?<!ti)v|(?:as|cap|down|mid|out|over|re|super|up)s)i$/,
  /^(?:com?prom|prom|prem|dem|surm|chem|exerc|exc|inc|circumc|prec|imprec|conc|parad|merchand|(?:dis)?(?:en)?franch|expert|advert|pract|chast|treat|ar|sunr|cer|val|desp|an)i$/,
];

/** “improvisation” has its “s” from elsewhere; all others in “-isation” may have a “z”. */
function isOneWayOnly(stem: string, ending: string): boolean {
  return ending.startsWith('ation') ? stem === 'improvi' : ownEnding.some((pattern) => pattern.test(stem));
}

function problemsOf(few: readonly PlacedFound<EitherWord>[], many: readonly PlacedFound<EitherWord>[]) {
  const [first] = many;
  return few.map(({ range, found: { text, other }, isPlain }) => ({
    range,
    message: `“${text}” and “${first?.found.text ?? ''}” follow two ways of spelling. Keep to one: write “${other}”.`,
    related: first === undefined ? [] : [{ range: first.range, message: 'Written the other way.' }],
    fixes: isPlain ? [{ title: `Write “${other}”`, safe: true, edits: [{ ...range, text: other }] }] : [],
  }));
}
