import { matchesIn } from '../../text/matches.ts';
import { valuesOf } from './changes.ts';
import type { PlainContradiction } from './contradiction.ts';
import { hasSeveralNumbers, type NumberSentence, numberAt } from './number-sentences.ts';

/** Words for a share, and whether a part of a whole can be called so. A vague word stretches far before it is wrong. */
const kinds: readonly { readonly words: RegExp; readonly name: string; readonly fits: (share: number) => boolean }[] = [
  {
    words: /^(?:most|the (?:vast |large |great )?majority|a (?:large )?majority|more than half|over half)$/,
    name: 'more than half',
    fits: (share) => share > 0.5,
  },
  {
    words: /^(?:a minority|the minority|fewer than half|less than half|under half)$/,
    name: 'less than half',
    fits: (share) => share < 0.5,
  },
  { words: /^(?:exactly half|half)$/, name: 'half', fits: (share) => Math.abs(share - 0.5) <= 0.03 },
  {
    words: /^(?:nearly half|almost half|about half|around half)$/,
    name: 'about half',
    fits: (share) => Math.abs(share - 0.5) <= 0.15,
  },
  { words: /^(?:all|every one)$/, name: 'all', fits: (share) => share === 1 },
  { words: /^(?:nearly all|almost all)$/, name: 'nearly all', fits: (share) => share >= 0.75 },
];
const fraction =
  '(?:(?:about|around|roughly|approximately|nearly|almost|just over|just under|more than|over|less than|fewer than|under|exactly) )?(?:a|one|#|two-|three-|four-) ?(?:third|quarter|fifth|tenth)s?';
const denominators: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const numerators: Readonly<Record<string, number>> = { a: 1, one: 1, 'two-': 2, 'three-': 3, 'four-': 4 };
const word =
  '(?:the (?:vast |large |great )?majority|a (?:large )?majority|(?:more than|over|fewer than|less than|under|exactly|nearly|almost|about|around) half|half|(?:a|the) minority|(?:nearly|almost) all|all|most)';
const someShare = /half|majority|minority|most|all|third|quarter|fifth|tenth/;
const anyShare = `(?:${word}|${fraction})`;
const begins = String.raw`(?<=^|[,;:(] |\b(?:that|and|but|while|with|for|by|in|said|of|from|to) )`;
const noun = String.raw`(?: (?!(?:and|but|or|not|had|was|were|when|if)\b)[a-z'-]+)`;
const ends = '(?= ?[,);.]| - |$)';
const article = '(?:(?: of)?(?: (?:the|our|its|their|those|these))?)';
/** A share, the part and the whole beside each other, in any order. The order of the numbers says which is which. */
const forms: readonly RegExp[] = [
  // “Most of the records, 11 of 29, …”.
  `${begins}(?<word>${anyShare})${article}${noun}{0,6}(?: ?\\(|, | - )(?<part>#) (?:out )?of (?:the |these |those |all )?(?<whole>#)${ends}`,
  // “Fewer than half of the 30 staff, 17, …”.
  `${begins}(?<word>${anyShare})${article} (?<whole>#)${noun}{1,6}(?: ?\\(|, | - )(?:only |just |that is,? )?(?<part>#)${ends}`,
  // “Eight of the 12 relatives we rang, or two thirds, …”.
  `(?<part>#) (?:out )?of (?:the |these |those |all |our |its )?(?<whole>#)${noun}{0,8}(?: ?\\(|, | - )(?:or |that is,? |which is |just |well )?(?<word>${anyShare})(?: of (?:them|these|all))?${ends}`,
].map((source) => new RegExp(source, 'dg'));

/** “Most of the records, 11 of 29, …”: a word for a share beside a part of a whole that it does not fit. */
export function shares(sentence: NumberSentence): readonly PlainContradiction[] {
  if (!hasSeveralNumbers(sentence) || !someShare.test(sentence.plain)) {
    return [];
  }
  const found = forms.flatMap((form) => matchesIn(form, sentence.plain));
  return found.flatMap((match): readonly PlainContradiction[] => {
    const { word: said = '' } = match.groups ?? {};
    const places = match.indices?.groups;
    const valueAt = (place: readonly [number, number] | undefined) =>
      place === undefined ? undefined : numberAt(sentence, place[0])?.value;
    const [part, whole] = [valueAt(places?.part), valueAt(places?.whole)];
    const [counted = 1] = valuesOf(sentence, places?.word?.[0] ?? 0, said);
    const kind = kinds.find(({ words }) => words.test(said)) ?? fractionOf(said, counted);
    if (kind === null || part === undefined || whole === undefined || whole === 0 || part > whole) {
      return [];
    }
    const place = { kind: 'part', from: match.index, to: match.index + match[0].length } as const;
    return kind.fits(part / whole) ? [] : [{ ...place, reason: `${part} of ${whole} is not ${kind.name}` }];
  });
}

/** “A third”, “about two thirds”, “more than a quarter”, as a share that can be right; null where the words are none. */
function fractionOf(said: string, counted: number): Pick<(typeof kinds)[number], 'name' | 'fits'> | null {
  const {
    sign = '',
    numerator = '',
    name = '',
  } = /^(?<sign>.*?) ?(?<numerator>a|one|#|(?<!\w)\w+-) ?(?<name>third|quarter|fifth|tenth)s?$/.exec(said)?.groups ??
  {};
  const denominator = denominators[name];
  if (denominator === undefined) {
    return null;
  }
  const right = (numerators[numerator] ?? counted) / denominator;
  const written = said.replace('#', String(counted));
  switch (sign) {
    case 'more than':
    case 'over':
      return { name: written, fits: (share) => share > right };
    case 'less than':
    case 'fewer than':
    case 'under':
      return { name: written, fits: (share) => share < right };
    default: {
      const leeway = sign === '' || sign === 'exactly' ? 0.04 : 0.1;
      return { name: written, fits: (share) => Math.abs(share - right) <= leeway };
    }
  }
}
