import { type Amount, isExact } from '../amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrong, wrongTotal } from '../contradiction.ts';
import { isGivenMark } from '../given-marks.ts';
import { isBare, type Link, linksOf, ofThese, ownLinksOf, startsPart } from '../links.ts';
import type { NumberSentence } from '../number-sentences.ts';
import { listedParts } from './listed-parts.ts';
import { outcomes, soAndNot } from './outcomes.ts';
import { addedUp, allOfBefore, allOfThem, daysOfMonths, totals } from './sums.ts';

/** More numbers than this make too many readings: one of them will fit. */
const mostNumbers = 9;

/** Parts that are more than their whole, and parts that are said to be all of it and are not. Linear. */
export function wholes(
  sentence: NumberSentence,
  amounts: readonly Amount[],
  earlier: readonly Amount[],
): readonly PlainContradiction[] {
  const counts = amounts.filter(({ unit }) => unit === 'things');
  if (counts.length > mostNumbers) {
    return [];
  }
  const before = earlier.filter(isExact);
  const links = before.length === 0 ? ownLinksOf(sentence) : linksOf(sentence, amounts, before);
  const tooLarge = links.flatMap(({ part, whole, others }) =>
    [whole, ...others].every(({ value }) => part.value > value) && !isMark(sentence, part, whole)
      ? [tooMany(part, whole)]
      : [],
  );
  if (tooLarge.length > 0) {
    return tooLarge;
  }
  const left = leftOver(sentence, counts, before, links);
  const listed =
    left.length > 0 || mayOverlap.test(sentence.plain)
      ? left
      : (listedParts(sentence.plain, counts) ?? outcomes(sentence, counts, links));
  return [
    ...listed,
    ...totals(sentence, counts),
    ...allOfThem(sentence, counts),
    ...allOfBefore(sentence, counts, earlier),
    ...addedUp(sentence, amounts),
    ...soAndNot(sentence, amounts),
    ...daysOfMonths(sentence, amounts),
  ];
}

/** “17 with dementia, 13 with diabetes and six with neither”: some have both. */
const mayOverlap = /\b(?:neither|both) ?(?:$|[,.;)])/;

function isMark({ plain }: NumberSentence, part: Amount, whole: Amount): boolean {
  return / out of $/.test(part.text) && isGivenMark(whole.value, plain.slice(0, part.index), whole.text);
}

function tooMany(part: Amount, whole: Amount): PlainContradiction {
  const end = part.to + (ofThese.exec(part.text)?.[0].length ?? 0);
  return wrong('part', part.index, end, `${part.value} is more than ${whole.value}`);
}

/** What is said not to be so of some, when the others are: “… and 12 had not”, “the four who did not”. */
const denied =
  /^(?: of (?:them|these|those|whom|which))?(?: who| that| which)? (?:had|did|were|was|have|has|could|do|does|is|are) not(?: yet)?(?: been| so)?(?=$|[,.;)]| (?:when|until|at|were|was|had|have|will|and|by)\b)/;
const stayed = /^ who (?:stayed|remained|were left|had not|did not|were not|have not|are not)\b/;

/** What a whole leaves: with some of the other numbers it makes one of the numbers, in one reading or another. */
function leftOver(
  { plain }: NumberSentence,
  counts: readonly Amount[],
  before: readonly Amount[],
  links: readonly Link[],
): readonly PlainContradiction[] {
  const left = counts.findLast((one, at) => at > 0 && isLeft(plain, one, [...counts, ...before]));
  const others = counts.filter((one) => one !== left);
  if (left === undefined || others.some(({ bound }) => bound !== 'exactly')) {
    return [];
  }
  const whole = links[0]?.whole ?? wholeLeft(plain, left, others, before);
  const all = [...others, ...before];
  if (whole === undefined || left === whole || all.length > mostNumbers) {
    return [];
  }
  const isBefore = before.includes(whole);
  const own = others.filter(
    (one) =>
      one !== whole &&
      one.index < left.index &&
      (isBefore || one.index > whole.index || links.some(({ part }) => part === one)),
  );
  const parts = [...own, left];
  // What stands in one list counts in every reading: “five were full, two had gaps and the other seven …”.
  const listed = own.filter(
    ({ index, text }) =>
      (isBefore || index > whole.index) &&
      startsPart.test(plain.slice(0, index)) &&
      isBare(text) &&
      !ofThese.test(text) &&
      !isWithin.test(text),
  );
  const fits = all.some((one) => {
    // What is counted behind it is no part of the whole: “… and the other three …, as well as four staff files”.
    const free = all
      .filter((other) => other !== one && !listed.includes(other) && (isBefore || other.index < left.index))
      .map(({ value }) => value);
    const sum = sumOf(listed) + left.value;
    // “The other three” stand beside some at least.
    const more = listed.length === 0 && left.isRest && free.length > 0 ? sumsOf(free) : [0, ...sumsOf(free)];
    return !listed.includes(one) && more.some((value) => sum + value === one.value);
  });
  const from = Math.min(...(isBefore ? parts : [whole, ...parts]).map(({ index }) => index));
  return fits || parts.length < 2 || sumOf(parts) === whole.value
    ? []
    : [wrongTotal(parts, whole.value, from, left.to)];
}

/** “One gap in four of them”: what is found in the things that are counted is none of them. */
const isWithin = /^ [a-z-]+(?: [a-z-]+)? (?:in|on|for|with) $/;

function isLeft(plain: string, one: Amount, counts: readonly Amount[]): boolean {
  // “20 felt supported, six did not and four had no view”: the list goes on.
  const isLast = !counts.some(
    ({ index, text }) => index > one.index && startsPart.test(plain.slice(0, index)) && isBare(text),
  );
  const things = counts.map((other) => (other === one ? '' : other.text)).join(' ');
  const isStayed = stayed.test(one.text) && plain.endsWith('the ', one.index);
  const isRoom =
    leaves.test(plain.slice(0, one.index)) && /^ (?:places?|beds?|rooms?|posts?|spaces?|free|empty)\b/.test(one.text);
  return (one.isRest && (isRoom || isBare(one.text, things))) || (isLast && denied.test(one.text)) || isStayed;
}

const capacity = /^ (?:[a-z-]+ )?(?:beds?|places?|posts?|rooms?|bedrooms?|people|children|residents)\b/;
const leaves = /\b(?:leaving|left|leaves)(?: just| only)? $/;

/** The whole of what is left where no words link them: before a list, at the start, or in the sentence before. */
function wholeLeft(
  plain: string,
  left: Amount,
  others: readonly Amount[],
  before: readonly Amount[],
): Amount | undefined {
  const listed = others.find(({ text, index }) => index < left.index && /(?:: | - )(?:only |just )?$/.test(text));
  const [first, ...more] = others;
  // “The home has 40 beds. 34 were taken, which left six free.”
  const room = before.find(({ text }) => capacity.test(text));
  if (room !== undefined && before.length === 1 && leaves.test(plain.slice(0, left.index)) && more.length === 0) {
    return room;
  }
  if (listed !== undefined || !left.isRest || first === undefined) {
    return listed;
  }
  // “We read 24 charts and found that 15 were complete; the remaining nine …”.
  const words = first.text.replaceAll(',', '').split(' ', 4).slice(1);
  const isCounted =
    more.length > 0 && words.some((word) => /^(?:people|staff|children|men|women|[a-z-]+s)$/.test(word));
  if (isCounted && more.every(({ text }) => isBare(text) && /^ [a-z]/.test(text))) {
    return first;
  }
  const opens = /^(?:of (?:these|them|those), )?(?:only |just )?$/.test(plain.slice(0, first.index));
  return opens && isBare(first.text) ? before[0] : undefined;
}
