import type { Report } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';
import type { HouseStyle } from '../style/style-schema.ts';
import { smallWords, wordsOfFramework, wordsOfHouse } from './spelling/known-words.ts';

/** A word that is in no dictionary. */
interface UnknownWord extends Range {
  /** In small letters, with a straight apostrophe and without the “’s” of an owner. */
  readonly word: string;
  /** Whether it has a capital where no sentence begins: it is a name, wherever else it stands. */
  readonly isName: boolean;
}

export const spelling: PassageRule<UnknownWord> = {
  id: 'prose/spelling',
  severity: 'hint',
  summary: 'A word that no dictionary of British English has, where the house wants words looked up.',
  fixable: false,
  missing: false,
  find: ({ kind, words }, style) => (style.dictionary === null ? [] : unknownWords(words, kind === 'heading', style)),
  judge(found, { report }, { style }) {
    if (found.length === 0) {
      return [];
    }
    const names = new Set([
      ...found.filter((one) => one.found.isName).map((one) => one.found.word),
      ...knownIn(report),
    ]);
    const house = wordsOfHouse(style);
    return found
      .filter(
        ({ found: { word, isName } }) => !isName && !names.has(word) && !house.has(word) && !house.has(withS(word)),
      )
      .map(({ range, found: { word } }) => ({
        range,
        message: `“${word}” is in no dictionary of British English. Correct it, or add it to the words of ${style.name}.`,
      }));
  },
};

/** Four letters and more: shorter ones are too often something else. A capital within makes it a name or an abbreviation. */
const word =
  /(?<![\p{L}\p{M}\p{N}_@/.’'&#])[A-Za-z][a-z]{3,}(?:[’'][a-z]+)*(?![\p{L}\p{M}\p{N}_@/&’'\u200B-\u200D]|[.-][\p{L}\p{N}])/gu;

function unknownWords(text: string, isHeading: boolean, style: HouseStyle): readonly UnknownWord[] {
  return Array.from(text.matchAll(word)).flatMap(({ 0: written, index }) => {
    const small = written.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
    if (isSpelt(written, small, style)) {
      return [];
    }
    const isName =
      /^[A-Z]/.test(written) && (isHeading || !begins(text, index) || goesOn(text, index + written.length));
    return (isName || !isHeading) && !/^x+$/.test(small)
      ? [{ start: index, end: index + written.length, word: small, isName }]
      : [];
  });
}

/** “-ize” is as good as “-ise”: whether a report mixes the two is another question. */
function isSpelt(written: string, small: string, { dictionary }: HouseStyle): boolean {
  return [small, written, withS(small)].some((one) => dictionary?.has(one) === true);
}

function withS(small: string): string {
  return small.replace(/iz(?=e|ing|ation)/, 'is');
}

/** Whether a sentence, a quotation or a clause of a list may begin here. */
function begins(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 6), index).trimEnd();
  return before === '' || /[.!?:;–—•“"‘'(]$/.test(before);
}

/** Whether what begins a sentence goes on as a name does, or is all there is. */
function goesOn(text: string, end: number): boolean {
  return /^(?:[’']s)?\s+[A-Z]|^\W*$/.test(text.slice(end, end + 10));
}

function knownIn({ framework, frontMatter }: Report): Iterable<string> {
  const values = Object.values(frontMatter.values).filter((value) => typeof value === 'string');
  return [...smallWords(values), ...(framework === null ? [] : wordsOfFramework(framework))];
}
