import { valuesOf } from './changes.ts';
import type { PlainContradiction } from './contradiction.ts';
import type { NumberSentence } from './number-sentences.ts';

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
const anyShare = `(?:${word}|${fraction})`;
/** A share of something, and behind it in brackets or between commas the part and the whole. */
const bracketed = new RegExp(
  String.raw`(?<=^|[,;:] |\b(?:that|and|but|while|with|for|by|in|said|of|from|to) )(?<word>${anyShare})(?: of)?(?: (?:the|our|its|their|those|these))?(?: (?!(?:and|but|or|not|had|was|were|when|if)\b)[a-z'-]+){0,6}?(?: ?\(|, | - )# (?:out )?of (?:the |these |those |all )?#(?= ?[,)]| - |$)`,
  'g',
);

/** “Most of the records, 11 of 29, …”: a word for a share beside a part of a whole that it does not fit. */
export function shares(sentence: NumberSentence): readonly PlainContradiction[] {
  return [...sentence.plain.matchAll(bracketed)].flatMap((match): readonly PlainContradiction[] => {
    const { word: said = '' } = match.groups ?? {};
    const values = valuesOf(sentence, match.index, match[0]);
    const [part, whole] = values.slice(-2);
    const kind = kinds.find(({ words }) => words.test(said)) ?? fractionOf(said, values[0] ?? 1);
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
