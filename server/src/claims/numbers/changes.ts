import { matchesIn } from '../../text/matches.ts';
import type { PlainContradiction } from './contradiction.ts';
import { boundBefore } from './gates.ts';
import { hasSeveralNumbers, type NumberSentence, numberAt } from './number-sentences.ts';

/** Verbs and nouns of a rise, a fall, or a change by a factor, before “from A to B”. */
const rise =
  'rose|risen|rising|increased?|increasing|grew|grown|growing|climbed|went up|gone up|going up|rise|growth|jumped|up';
const fall =
  'fell|fallen|falling|decreased?|decreasing|dropped|declined|went down|gone down|going down|reduced|reduction|fall|drop|shrank|shrunk|cut|down';
const factors: ReadonlyMap<string, number> = new Map([
  ['halved', 1 / 2],
  ['doubled', 2],
  ['trebled', 3],
  ['tripled', 3],
  ['quadrupled', 4],
]);
const verb = `${rise}|${fall}|${[...factors.keys()].join('|')}`;
/** The unit or place behind the first number: “from 19 in the first quarter to 12”. */
const words = "(?:%|(?: [a-z'-]+){0,6}?)";
const fromTo = new RegExp(
  String.raw`\b(?<verb>${verb})\b(?<between>[^.;:#@]{0,30}?),? from (?<a>#)${words} to (?<b>#)(?<after>[^#]{0,24})`,
  'g',
);
/** Something that a smaller number makes better or later, or a place: nothing is compared. */
const unclear =
  /\b(?:not|never|n't|nearly|almost|about|around|more than|less than|over|roughly|grades?|rank(?:ed|ing)?|place|position|age|aged|band|page|step|level|room|floor|ward|number \w+ in)\b/;
const nearly = /\b(?:nearly|almost|about|around|more than|less than|over|roughly|approximately|virtually)\s*$/;
const average =
  /\bbetween (?<low>#) and (?<high>#)(?<unit>[^#]{0,60}?)(?:, | and |,? with |\(|; )(?:(?:an |the |with an )?average(?: \w+){0,3}? (?:of |was |being )?(?<behind>#)|(?<before>#) (?:\w+ )?on average)/g;

/** Rises that fall, falls that rise, halves that are none, and averages outside their range. */
export function changes(sentence: NumberSentence): readonly PlainContradiction[] {
  if (!hasSeveralNumbers(sentence)) {
    return [];
  }
  return [...wrongDirections(sentence), ...wrongAmounts(sentence), ...wrongAverages(sentence)];
}

function wrongDirections(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(fromTo, plain).flatMap((match): readonly PlainContradiction[] => {
    const { verb: change = '', between = '' } = match.groups ?? {};
    const [a, b] = valuesOf(sentence, match.index, match[0]);
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (a === undefined || b === undefined || unclear.test(between) || /\b(?:not|never|n't)\b/.test(before)) {
      return [];
    }
    const factor = factors.get(change);
    const at = plain.indexOf('from #', match.index);
    const place = { kind: 'change', from: at, to: endOfNumber(plain, plain.indexOf('#', at + 6)) } as const;
    if (factor !== undefined) {
      const isNear =
        Math.abs(b - a * factor) <= (nearly.test(before) ? 0.2 * a * factor + 1 : Math.max(0.51, 0.05 * a * factor));
      return isNear ? [] : [{ ...place, reason: `${a} ${change} is not ${b}` }];
    }
    const goesUp = new RegExp(`^(?:${rise})$`).test(change);
    return goesUp === b > a
      ? []
      : [{ ...place, reason: `${b} is ${a === b ? 'the same as' : b > a ? 'more than' : 'less than'} ${a}` }];
  });
}

const byAmount = new RegExp(
  String.raw`\b(?<verb>${rise}|${fall})\b(?<between>[^.;:#@]{0,20}?) by (?<by>#)(?<sign>%?)[^.;:#@]{0,30}?,? from (?<a>#) to (?<b>#)(?!%)`,
  'dg',
);

/** “Rose by 50%, from 12 to 18”, “fell by six, from 18 to 12”: by how much, beside both numbers. */
function wrongAmounts(sentence: NumberSentence): readonly PlainContradiction[] {
  const { plain } = sentence;
  return matchesIn(byAmount, plain).flatMap((match): readonly PlainContradiction[] => {
    const { verb: change = '', between = '', sign = '' } = match.groups ?? {};
    const [by, a, b] = valuesOf(sentence, match.index, match[0]);
    const isVague = unclear.test(between) || boundBefore(plain, match.indices?.groups?.by?.[0] ?? 0) !== 'exactly';
    if (by === undefined || a === undefined || b === undefined || a === 0 || isVague) {
      return [];
    }
    const difference = (b - a) * (new RegExp(`^(?:${rise})$`).test(change) ? 1 : -1);
    const real = sign === '%' ? (100 * difference) / a : difference;
    const place = { kind: 'change', from: match.index, to: match.index + match[0].length } as const;
    return Math.abs(real - by) <= (sign === '%' ? 1.5 : 0)
      ? []
      : [{ ...place, reason: `from ${a} to ${b} is ${Math.round(real)}${sign}, not ${by}${sign}` }];
  });
}

function wrongAverages(sentence: NumberSentence): readonly PlainContradiction[] {
  return matchesIn(average, sentence.plain).flatMap((match): readonly PlainContradiction[] => {
    const [low, high, mean] = valuesOf(sentence, match.index, match[0]);
    const from = match.index + match[0].lastIndexOf('#');
    return low === undefined || high === undefined || mean === undefined || low > high || (mean >= low && mean <= high)
      ? []
      : [{ kind: 'change', from, to: from + 1, reason: `${mean} does not lie between ${low} and ${high}` }];
  });
}

/** Behind the number, and behind its sign of a percentage. */
function endOfNumber(plain: string, index: number): number {
  return index + (plain.startsWith('%', index + 1) ? 2 : 1);
}

/** The numbers in a stretch of `plain`. */
export function valuesOf(sentence: NumberSentence, start: number, text: string): readonly number[] {
  return [...text.matchAll(/#/g)].flatMap(({ index }) => numberAt(sentence, start + index)?.value ?? []);
}
