import { groupIn, matchesIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import type { PlainContradiction } from '../contradiction.ts';
import { ownLinksOf } from '../links.ts';
import type { NumberSentence } from '../number-sentences.ts';

/** What a sentence says of how much of a whole: between `low` and `high`, from 0 to 1. Places are indices of `plain`. */
interface Share {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** “More than half”, “12 of 30”. */
  readonly name: string;
  /** The whole where it is said, so that a number alone can be a part of it. */
  readonly whole: number | null;
  readonly kind: 'words' | 'percent' | 'numbers';
}

const sign =
  '(?:(?:just |only |well |slightly |a little )?(?:over|under|above|below|more than|less than|fewer than|at least|nearly|almost|about|around|roughly|approximately|some|close to|exactly) )?';
const denominators: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
const words: Readonly<Record<string, readonly [number, number]>> = {
  most: [0.5000001, 1],
  majority: [0.5000001, 1],
  minority: [0, 0.4999999],
  all: [1, 1],
};
/** “Just over half”, “two thirds”, “one adult in three”, “more than 90%”, “the vast majority”. */
const share = new RegExp(
  `(?<![a-z-])(?<sign>${sign})(?:(?:(?<top>a|#|two-|three-|four-) ?(?<bottom>half|third|quarter|fifth|sixth|eighth|tenth)s?|(?<half>half))\\b(?! an? |-)|(?<one>#) (?:(?:[a-z]+ )?in (?:every )?|out of every )(?<of>#)|(?<percent>#%)|(?:the |a )?(?:vast |large |great |small )?(?<!\\bin )(?<word>most|majority|minority|all)\\b(?! but| (?:of )?(?:them|these) (?:[a-z-]+ ){0,2}[a-z-]+(?:$|[,;.)])))`,
  'dg',
);
/** Without one of these nothing matches: looking for them first takes a fraction of the time. */
const shareWord = /%|half|third|quarter|fifth|sixth|eighth|tenth|most|ority|\ball\b|in (?:every )?#|out of every/;
const numerators: Readonly<Record<string, number>> = { a: 1, 'two-': 2, 'three-': 3, 'four-': 4 };

/** “Most of the records, 11 of 29, …”: two ways to say how much, beside each other, that do not go together. */
export function shares(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  const { plain } = sentence;
  const said = [
    ...sharesInWords(plain, amounts),
    ...sharesInNumbers(sentence),
    ...openedShares(sentence, amounts),
    ...replies(plain, amounts),
  ].sort((left, right) => left.from - right.from);
  return said.flatMap((first, at): readonly PlainContradiction[] => {
    const next = said.slice(at + 1).find(({ from }) => from >= first.to);
    const second = isBeside(plain, first, next ?? null) ? next : aloneBehind(plain, first, amounts);
    if (second === undefined || second === null || (second.low <= first.high && first.low <= second.high)) {
      return [];
    }
    const [numbers, other] = second.kind === 'numbers' ? [second, first] : [first, second];
    const to = second.kind === 'percent' && plain[second.to] === ')' ? second.to + 1 : second.to;
    return [{ kind: 'part', from: first.from, to, reason: `${numbers.name} is not ${other.name}` }];
  });
}

const apposed =
  /^(?: out)?(?: of)?(?: [a-z'-]+){0,9}?(?:, | \(| - |: )(?:or |that is,? |which is |in other words,? |just |only |well |equal to |equivalent to |an? (?:[a-z-]+ )?(?:rate|occupancy|share|proportion|figure|take-up|uptake|turnout)(?: rate)? of )*$/;
/** Nothing is said of the second but that it is what stands before it. */
const ended =
  /^(?: of (?:them|these|those|all|the [a-z]+|[a-z]+))?(?: people| staff| patients| [a-z]{3,}s)?(?: in (?:other words|all|total)| overall)? ?(?:[,;.):]|- |$)/;

/** “… stood at 75%, which meant 30 of the 40 …”: the same in other words, whatever is said of it. */
const meansTo =
  /^[^#;:]{0,60}?(?:,? (?:which|that|this|and this) (?:means|meant|is|was|equates to|equated to|amounts to|amounted to)(?: that)?(?: only| just)?|, meaning(?: that)?|, i\.e\.,?|, equivalent to|: (?:only|just)?(?:of [^#]{0,30}#[^#]{0,30},)?) ?$/;
const denies = /\b(?:not|no|never|none|without|lack(?:ed|s)?|missing|overdue|outstanding|un[a-z]+)\b|n't\b/;

function isBeside(plain: string, first: Share, second: Share | null): boolean {
  const isMeant =
    second !== null &&
    first.kind === 'percent' &&
    second.kind === 'numbers' &&
    meansTo.test(plain.slice(first.to, second.from)) &&
    !denies.test(plain.slice(second.to));
  return (
    isMeant ||
    (second !== null &&
      !(first.kind === 'percent' && second.kind === 'percent') &&
      apposed.test(withoutWhole(plain.slice(first.to, second.from))) &&
      !isOfRest(plain.slice(first.to, second.from)) &&
      isOfSame(plain.slice(first.to, second.from), plain.slice(second.to)) &&
      ended.test(plain.slice(second.to)))
  );
}

/** “Four were missed and the rest, 183, …”: the number of the others. */
function isOfRest(between: string): boolean {
  return /\b(?:rest|others?|remaining|remainder)\b/.test(between);
}

/** Not “half of the homes (60% of the beds)”. */
function isOfSame(between: string, behind: string): boolean {
  const [first, second] = [between, behind].map((text) => groupIn(/^ of the (?<noun>[a-z]+)/, text, 'noun'));
  return first === undefined || second === undefined || first === second;
}

/** “Of the 30 staff”, “of the borough's 32 homes”: a whole between the words. */
const ofWhole = /^ of (?:(?:the|its|our|their|these|those|[a-z]+(?:'s|s')) ){0,2}#(?!%)/;

function withoutWhole(between: string): string {
  return between.replace(ofWhole, '');
}

/** “All but four of the 30, 26 in other words, …”: a number alone, of the whole that was named. */
function aloneBehind(plain: string, { to, whole }: Share, amounts: readonly Amount[]): Share | null {
  const behind = amounts.filter(({ index }) => index >= to);
  const of = whole === null ? ofWhole.exec(plain.slice(to)) : null;
  // “120 volunteers, half of them (80) women”.
  const [one, ...more] = amounts.filter(({ index, unit }) => index < to && unit !== 'label');
  const isOfThem =
    whole === null &&
    more.length === 0 &&
    one?.bound === 'exactly' &&
    /^ of (?:them|these|those|whom)\b/.test(plain.slice(to));
  const all = whole ?? (of === null ? (isOfThem ? (one?.value ?? null) : null) : (behind[0]?.value ?? null));
  const alone = of === null ? behind[0] : behind[1];
  // “Three quarters of the 48, or 34”: the same number in other words.
  const isVague = alone?.bound === null && !/[,(] ?or $/.test(plain.slice(0, alone.index));
  if (all === null || alone === undefined || alone.unit !== 'things' || isVague || alone.value > all) {
    return null;
  }
  const between = plain.slice(to, alone.index);
  const isAlone = apposed.test(withoutWhole(between)) && !isOfRest(between) && ended.test(plain.slice(alone.to));
  const value = alone.value / all;
  const own = { from: alone.index, to: alone.to, low: value, high: value, whole: all };
  return isAlone ? { ...own, name: `${alone.value} of ${all}`, kind: 'numbers' } : null;
}

function sharesInWords(plain: string, amounts: readonly Amount[]): readonly Share[] {
  const found = shareWord.test(plain) ? matchesIn(share, plain) : [];
  return found.flatMap((match): readonly Share[] => {
    const { sign: before = '', word, percent } = match.groups ?? {};
    const numbers = amounts.filter(({ index }) => index >= match.index && index < match.index + match[0].length);
    const own = { from: match.index, to: match.index + match[0].length, name: named(match[0], numbers), whole: null };
    if (word !== undefined) {
      const [low, high] = words[word] ?? [0, 1];
      const isNear = /^(?:nearly|almost) $/.test(before);
      const kind = 'words';
      return before === '' || isNear ? [{ ...own, low: isNear && word === 'all' ? 0.75 : low, high, kind }] : [];
    }
    const right = sizeOf(match, numbers);
    const kind = percent === undefined ? 'words' : 'percent';
    return Number.isFinite(right) && right <= 1 ? [{ ...own, ...around(right, before.trim(), kind), kind }] : [];
  });
}

/** “#% of #” with its numbers. */
function named(words: string, numbers: readonly Amount[]): string {
  return words.split('#').reduce((text, piece, at) => `${text}${numbers[at - 1]?.value ?? ''}${piece}`);
}

/** How much a match says, from 0 to 1; not a number where it cannot be told. */
function sizeOf({ groups = {} }: RegExpMatchArray, [first, second]: readonly Amount[]): number {
  const { top, bottom, half, percent, one } = groups;
  if (percent !== undefined || one !== undefined) {
    return (first?.value ?? Number.NaN) / (percent === undefined ? (second?.value ?? 0) : 100);
  }
  const counted = top === undefined ? 1 : (numerators[top] ?? first?.value ?? Number.NaN);
  return counted / (denominators[bottom ?? half ?? ''] ?? 0);
}

/** What fits “about a third”, “just over 60%”: words stretch farther than percentages, which may be rounded. */
function around(
  right: number,
  before: string,
  kind: 'words' | 'percent',
): { readonly low: number; readonly high: number } {
  const just = /^(?:just|slightly|a little) /.test(before);
  const edge = kind === 'percent' ? 0.005 : 0;
  if (/(?:over|above|more than)$/.test(before)) {
    return { low: right + (edge === 0 ? 0.0000001 : -edge), high: just ? right + 0.15 : 1 };
  }
  if (/at least$/.test(before)) {
    return { low: right - edge, high: 1 };
  }
  if (/(?:under|below|less than|fewer than)$/.test(before)) {
    return { low: just ? right - 0.15 : 0, high: right - (edge === 0 ? 0.0000001 : -edge) };
  }
  const leeway = kind === 'percent' ? 0.01 : right === 0.5 ? 0.03 : 0.04;
  const wide = /^(?:|only|exactly)$/.test(before) ? leeway : kind === 'percent' ? 0.05 : right === 0.5 ? 0.15 : 0.1;
  // “Almost half” is less than half, or hardly more.
  const isShort = /^(?:nearly|almost|close to)$/.test(before);
  return { low: right - wide, high: right + (isShort ? leeway : wide) };
}

/** “12 of the 30”, “all but four of the 30”, and “of the 30 …, 12 (40%)”. */
function sharesInNumbers(sentence: NumberSentence): readonly Share[] {
  const { plain } = sentence;
  return ownLinksOf(sentence).flatMap(({ part, whole, others }): readonly Share[] => {
    const allBut = /\b(?:all|everyone) (?:but|except) $/.exec(plain.slice(0, part.index));
    const isExact = whole.bound === 'exactly' && part.bound === 'exactly' && whole.value > 0;
    if (!isExact || part.value > whole.value || others.length > 0 || part.unit !== 'things') {
      return [];
    }
    const count = allBut === null ? part.value : whole.value - part.value;
    const value = count / whole.value;
    const name = `${count} of ${whole.value}`;
    const to = whole.index > part.index ? whole.to : part.to;
    const from = allBut?.index ?? part.index;
    return [{ from, to, low: value, high: value, name, whole: allBut === null ? null : whole.value, kind: 'numbers' }];
  });
}

/** “Of 60 audits in the year, the trust took part in 42, or 70%”: what a percentage stands beside is of the first number. */
function openedShares(sentence: NumberSentence, amounts: readonly Amount[]): readonly Share[] {
  const { plain } = sentence;
  const [whole, part, percent] = amounts.filter(({ unit }) => unit !== 'label');
  const isRead =
    whole !== undefined &&
    part !== undefined &&
    percent?.unit === 'percent' &&
    [whole, part].every(({ unit, bound }) => unit === 'things' && bound === 'exactly') &&
    /^(?:and |but )?(?:out )?of (?:the |all |these |those |all the |its |our )?$/.test(plain.slice(0, whole.index)) &&
    /^(?:,| \(| -)(?: or| that is,?| which is)? ?(?:about |some |around |roughly |nearly |almost |just |over |under )*$/.test(
      part.text,
    ) &&
    part.value <= whole.value &&
    !/^ of (?!(?:them|these|those|all|the total)\b)/.test(percent.text) &&
    !ownLinksOf(sentence).some((link) => link.part === part);
  if (!isRead) {
    return [];
  }
  const value = part.value / whole.value;
  const name = `${part.value} of ${whole.value}`;
  return [{ from: part.index, to: part.to, low: value, high: value, name, whole: null, kind: 'numbers' }];
}

const replied =
  /^(?: of (?:them|these|those))?(?: people)? (?:replied|responded|answered|(?:came|were sent) back|were returned|took part)\b/;

/** “It was sent to 200 people and 90 replied”: how many of those who were asked. */
function replies(plain: string, amounts: readonly Amount[]): readonly Share[] {
  const [whole, part, ...more] = amounts.filter(({ unit }) => unit === 'things');
  const isRead =
    whole?.bound === 'exactly' &&
    part?.bound === 'exactly' &&
    more.length === 0 &&
    part.value <= whole.value &&
    replied.test(part.text) &&
    /\b(?:sent|posted|invited|asked|emailed|survey(?:ed)?|questionnaires?|forms|letters)\b/.test(
      plain.slice(0, part.index),
    );
  return isRead
    ? [
        {
          from: part.index,
          to: part.to,
          low: part.value / whole.value,
          high: part.value / whole.value,
          name: `${part.value} of ${whole.value}`,
          whole: null,
          kind: 'numbers',
        },
      ]
    : [];
}
