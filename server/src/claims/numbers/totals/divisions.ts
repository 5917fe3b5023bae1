import { type Amount, amountsOf, countedIn, isExact } from '../amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrong, wrongTotal } from '../contradiction.ts';
import { hasPartOfPart, isBare, ownLinksOf, startsPart } from '../links.ts';
import type { NumberSentence } from '../number-sentences.ts';
import { areAllInTimeOrNone, areExclusive } from './outcomes.ts';

/** The sentences before one: `1` is the nearest. Null where there is none. */
export type Earlier = (back: number) => NumberSentence | null;

/** What a whole is divided into, in a sentence and those before it that it goes on with. */
interface Division {
  readonly whole: Amount;
  readonly parts: readonly Part[];
  /** Whether the whole stands in the sentence itself. */
  readonly isOwn: boolean;
  /** Whether one number alone that goes on is surely a part of it. */
  readonly isSampled: boolean;
}

interface Part {
  readonly amount: Amount;
  /** What is said of it. */
  readonly said: string;
  /** Whether it stands in the sentence itself. */
  readonly isOwn: boolean;
}

/** More numbers than this make too many readings, and more sentences than this speak of something else. */
const mostParts = 7;
const mostSentences = 3;
/** How a sentence begins that goes on with the parts of a whole: “Six had …”, “The other three …”. */
const goesOn =
  /^(?:and |but |overall, |(?:and )?(?:it|they|we|cqc|inspectors|the (?:commission|regulator)) (?:have |has )?(?:now )?rated |(?:in this (?:report|round)|at this (?:inspection|assessment)|this time|today|now),? )?(?:(?:out )?of (?:these|them|those|which),? )?(?:only |just |a further |the (?:other|remaining|last|final) |the (?:rest|remainder)(?:,| \(| -)? ?)?(?=#(?!%))/;
/** Before parts that need not be all: “in this report one is rated good”. */
const ofSome = /^(?:in this|at this|this time|today|now)\b/;
/** How one begins that may count more of them. */
const mayGoOn =
  /^(?:and |but )?(?:#|one|another|the (?:other|rest|remain|last|final)|a (?:further|few|couple)|others?|some|none)/;
const sampled =
  /\b(?:asked|spoke (?:with|to)|talked (?:with|to)|interviewed|surveyed|sampled|checked|reviewed|looked (?:at|through)|examined|read|visited|saw|tested|inspected|audited|observed|received|employs?|employed|has|had|have|runs?|ran|there (?:are|were|is)|lived|live|cares? for|looked after)\b[^#]* $/;

/** Parts that a whole cannot have, over as many sentences as belong together. `next`: what the text goes on with. */
export function divisions(
  sentence: NumberSentence,
  amounts: readonly Amount[],
  earlier: Earlier,
  next: string,
): readonly PlainContradiction[] {
  const division = divisionOf(sentence, amounts, earlier);
  if (division === null) {
    return [];
  }
  const { whole, parts, isOwn, isSampled: isSure } = division;
  const own = parts.filter((part) => part.isOwn).map(({ amount }) => amount);
  const [first] = isOwn ? [whole, ...own].sort((left, right) => left.index - right.index) : own;
  const last = own.at(-1);
  if (first === undefined || last === undefined || parts.length > mostParts) {
    return [];
  }
  const all = parts.map(({ amount }) => amount);
  const sum = sumOf(all);
  const to = Math.max(last.to, isOwn ? whole.to : 0);
  if (last.isRest) {
    // “The other six” may be those of a part: “11 had been read, five of them twice; the other six …”.
    const others = all.slice(0, -1).map(({ value }) => value);
    const mayBeOfPart = parts.slice(1, -1).some((part) => /^ of (?:them|these|those)\b/.test(part.said));
    const fits = mayBeOfPart
      ? [whole.value, ...others].some((one) => sumsOf(others).some((more) => more + last.value === one))
      : sum === whole.value;
    return fits || others.length === 0 ? [] : [wrongTotal(all, whole.value, first.index, to)];
  }
  if (parts.length === 1) {
    return last.value > whole.value && isSure
      ? [wrong('part', last.index, last.to, `${last.value} is more than ${whole.value}`)]
      : [];
  }
  const said = parts.map((part) => part.said);
  const sorts = areExclusive(said) ?? (areInOnePlaceEach(said) ? 'some' : null);
  const isOpen = sum < whole.value && (sorts !== 'all' || mayGoOn.test(next) || ofSome.test(sentence.plain));
  return sorts === null || sum === whole.value || isOpen ? [] : [wrongTotal(all, whole.value, first.index, to)];
}

const inPlace =
  /^ (?:(?:of (?:them|these|those|whom|which)|[a-z-]+s|people|children|staff) )?(?:(?:is|are|was|were|lives?|lived) )?(?:in|at|from|by) (?!the (?:first|last|same))/;
const firstInPlace =
  /^ (?:of (?:them|these|those|whom|which) )?(?:[a-z'-]+ )*?(?:live[sd]?|living|stay(?:ed|s)?|work(?:ed|s)?|sleep|slept|attend(?:ed)?|based|placed|is|are|was|were)?(?: in| at| from| by| with) /;

const neitherOrBoth =
  /^ (?:do|did|work(?:ed)?|use|have|had|are|were|live|lived|attend(?:ed)?|go|went) (?:both|either|neither|all three|elsewhere)\b/;

/** “50 live with relatives, 25 in homes and 15 in schools”: where somebody is, nobody else is at once. */
function areInOnePlaceEach([first = '', ...others]: readonly string[]): boolean {
  const last = others.at(-1) ?? '';
  const places = [first, ...others.slice(0, -1), ...(neitherOrBoth.test(last) ? [] : [last])];
  return (
    firstInPlace.test(first) &&
    others.length > 0 &&
    others.slice(0, -1).every((text) => inPlace.test(text)) &&
    (/^ (?:in|at|with|from|by|elsewhere|abroad)\b/.test(last) || neitherOrBoth.test(last)) &&
    areAllInTimeOrNone(places)
  );
}

function divisionOf(sentence: NumberSentence, amounts: readonly Amount[], earlier: Earlier): Division | null {
  const isNext = goesOn.test(sentence.plain);
  const before = isNext ? divisionBefore(earlier, 1) : null;
  if (before !== null) {
    const parts = partsOf(sentence, amounts, -1, true);
    return parts === null || parts.length === 0
      ? null
      : { ...before, isOwn: false, parts: [...before.parts, ...parts] };
  }
  return opened(sentence, amounts, true) ?? openedBesideMark(sentence, amounts);
}

/** The division that the sentences before have begun. */
function divisionBefore(earlier: Earlier, back: number): Omit<Division, 'isOwn'> | null {
  const sentence = earlier(back);
  if (sentence === null || sentence.isQuestion || back > mostSentences) {
    return null;
  }
  const amounts = amountsOf(sentence);
  const own = opened(sentence, amounts, false);
  if (own !== null) {
    return own;
  }
  const counts = countedIn(sentence, amounts);
  const [only, ...more] = counts;
  if (goesOn.test(sentence.plain)) {
    const before = divisionBefore(earlier, back + 1);
    const parts = before === null ? null : partsOf(sentence, amounts, -1, false);
    if (before !== null) {
      return parts === null ? null : { ...before, parts: [...before.parts, ...parts] };
    }
  }
  const isWhole = only !== undefined && more.length === 0 && isExact(only) && isCounted(only);
  return isWhole ? { whole: only, parts: [], isSampled: isSampled(sentence.plain, only) } : null;
}

/** “We looked at 20 files; 14 met the standard and six did not”, “it inspected 20 homes and rated 14 good and six …”. */
function openedBesideMark(sentence: NumberSentence, amounts: readonly Amount[]): Division | null {
  const { plain } = sentence;
  const rated = / and (?:it |they |we )?(?:have |has )?(?:now )?rated (?=#)/.exec(plain);
  const mark = rated === null ? plain.indexOf('; ') : rated.index;
  const [whole, second] = countedIn(sentence, amounts);
  const isWhole =
    whole !== undefined &&
    second !== undefined &&
    mark > whole.index &&
    (rated !== null
      ? mark + rated[0].length === second.index
      : /^; (?:and |but |of (?:these|them|those),? )?(?:only |just )?$/.test(plain.slice(mark, second.index))) &&
    isExact(whole) &&
    isCounted(whole);
  const parts = isWhole ? partsOf(sentence, amounts, mark, true) : null;
  return whole === undefined || parts === null
    ? null
    : { whole, parts, isOwn: true, isSampled: isSampled(plain, whole) };
}

/** “We were told of 24 concerns”: things that what follows can divide. */
function isCounted({ text }: Amount): boolean {
  return /^ (?:[a-z'-]+ ){0,4}?(?:people|staff|children|men|women|[a-z-]{2,}s)\b/.test(text);
}

/** “We checked 24 records”, “24 people lived there”: a number that goes on alone can only be of these. */
function isSampled(plain: string, { index }: Amount): boolean {
  return index === 0 || sampled.test(plain.slice(0, index));
}

/** A division that a sentence opens itself: “of the 30 files, 12 …”, “12 of 30 files …, ten …”. */
function opened(sentence: NumberSentence, amounts: readonly Amount[], isOwn: boolean): Division | null {
  const [link, ...more] = ownLinksOf(sentence);
  if (link === undefined || link.others.length > 0 || more.some(({ whole }) => whole !== link.whole)) {
    return null;
  }
  const { whole, part } = link;
  if (!isExact(whole) || part.unit !== 'things' || part.bound !== 'exactly') {
    return null;
  }
  const from = Math.max(whole.index, part.index);
  const rest = partsOf(sentence, amounts, from, isOwn);
  const said = sentence.plain.slice(from + 1, amounts.find(({ index }) => index > from)?.index);
  return rest === null ? null : { whole, parts: [{ amount: part, said, isOwn }, ...rest], isOwn, isSampled: false };
}

/** The parts that a sentence lists behind a place; null where it counts something else there. */
function partsOf(
  sentence: NumberSentence,
  amounts: readonly Amount[],
  from: number,
  isOwn: boolean,
): readonly Part[] | null {
  const { plain } = sentence;
  const counts = countedIn(sentence, amounts).filter(({ index }) => index > from);
  const areParts =
    !hasPartOfPart(counts.map(({ text }) => text)) &&
    counts.every(
      ({ unit, bound, index, text, isRest }) =>
        unit === 'things' &&
        bound === 'exactly' &&
        (isRest ||
          startsPart.test(plain.slice(0, index)) ||
          goesOn.exec(plain)?.[0].length === index ||
          / and (?:[a-z]+ )?rated $/.test(plain.slice(0, index))) &&
        isBare(text),
    );
  return areParts ? counts.map((amount) => ({ amount, said: amount.text, isOwn })) : null;
}
