import { isWrittenLike } from '../../words/written.ts';
import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrongTotal } from '../contradiction.ts';
import { isBare, ofThese } from '../links.ts';
import { areAllInTimeOrNone, areExclusive } from './outcomes.ts';
import { areApart, areInside, goesOnLike, isPart, isPlaced, isSome, prepositionOf } from './part-forms.ts';

/** How a list of parts begins: with a colon or “made up of”, with “of which”, right beside its whole, or with “include”. */
type Opening = 'list' | 'of which' | 'beside' | 'some';

/** “14 rooms: nine had …, and five …”, “six doctors (two partners and four …)”, “35 letters, 20 by …, 12 on … and three by …”. */
export function listedParts(plain: string, counts: readonly Amount[]): readonly PlainContradiction[] | null {
  for (const [at, whole] of counts.entries()) {
    const arePlaces = isNumberOfParts(counts.slice(at + 1));
    const behind = counts.slice(at + (arePlaces ? 2 : 1));
    const opening = whole.bound !== 'exactly' ? null : arePlaces ? 'list' : openingOf(plain, counts, at, behind);
    const parts = opening === null ? null : partsOfList(plain, behind, opening, endOfList(plain, whole, behind));
    if (opening === null || parts === null || !arePartsOf(plain, whole, parts, opening)) {
      continue;
    }
    const sum = sumOf(parts);
    // “12 people and four relatives: …”: the list may be of both.
    if (sumsOf(counts.slice(0, at + 1).map(({ value }) => value)).includes(sum)) {
      return [];
    }
    const extent = areAllOf(plain, counts.slice(0, at + 1), parts, opening) ? 'all' : extentOf(whole, parts, opening);
    if (extent === 'all' || (extent === 'some' && sum > whole.value)) {
      return [wrongTotal(parts, whole.value, whole.index, parts.at(-1)?.to ?? whole.to)];
    }
  }
  return null;
}

/** Whether words around a list say that nothing is left out. The last of `counts` is the whole. */
function areAllOf(plain: string, counts: readonly Amount[], parts: readonly Amount[], opening: Opening): boolean {
  const whole = counts.at(-1);
  if (opening === 'some') {
    return noOthers.test(plain);
  }
  return (
    whole !== undefined &&
    (areOfAsManyPlaces(counts.slice(0, -1), parts) ||
      areSomewhereEach(plain, whole, parts) ||
      // “In total 46 people replied, 29 online and 15 on paper.”
      (opensTotal.test(plain.slice(0, whole.index)) && areApart(parts) !== null))
  );
}

const opensTotal =
  /(?:^|[,;] )(?:in total|in all|altogether|all told|overall),? (?:we (?:heard from|spoke (?:to|with)|met|received|read) |there (?:are|were) )?$|\ba total of $/;

/** Whether parts are all of their whole, or some that share nothing; null where they may share something. */
function extentOf(whole: Amount, parts: readonly Amount[], opening: Opening): 'all' | 'some' | null {
  const divided = opening === 'list' ? 'all' : areApart(parts);
  if (opening === 'some') {
    return divided === null ? null : 'some';
  }
  // “840 beds in all, 520 at …”.
  if (divided === 'some' && /^ [a-z-]+(?: [a-z-]+)?,? (?:in all|in total|altogether)[,:] $/.test(whole.text)) {
    return 'all';
  }
  const isOnlyCounted = opening === 'of which' || /^ [a-z-]+(?: [a-z-]+)?, $/.test(whole.text);
  return divided === 'some' && parts.length > 2 && isOnlyCounted ? 'all' : divided;
}

/** “52 staff at two sites: 31 at …, and 21 at …”, “40 beds on two floors, 22 up and …”: as many parts as places. */
function isNumberOfParts([places, ...parts]: readonly Amount[]): boolean {
  return (
    places !== undefined &&
    parts.length === places.value &&
    /^ [a-z]+s(?:: |, | - | \()$/.test(places.text) &&
    // “40 beds over two floors, 12 rooms with a balcony and three lounges”.
    (places.text.endsWith(': ') || parts.every(({ text }) => isBare(text)))
  );
}

/** “Between them the two homes have 94 beds, 52 at … and 42 at …”: a part for each of the places before the whole. */
function areOfAsManyPlaces(before: readonly Amount[], parts: readonly Amount[]): boolean {
  const places = before.at(-1);
  return (
    places !== undefined &&
    places.value === parts.length &&
    places.bound === 'exactly' &&
    /^ (?:[a-z-]+ )?(?:homes|sites|houses|hospitals|practices|surgeries|wards|units|floors|services|branches|buildings|clinics)\b/.test(
      places.text,
    ) &&
    parts.every(({ text }) => /^ (?:are |is |were |was )?(?:at|on) /.test(text))
  );
}

const holds =
  /\b(?:look(?:s|ed)? after|ha[sd]|have|support(?:s|ed)?|car(?:es|ed) for|serve[sd]?|treat(?:s|ed)?|teach(?:es)?) (?:only |just )?$/;
const persons = /^ (?:registered )?(?:patients|people|residents|clients|tenants|children|pupils|students), $/;
const inPlace =
  /^ (?:of (?:them|whom) )?(?:at (?:its |the |our |their )?(?!least\b|most\b|risk\b|work\b|once\b|home\b|night\b)[a-z]|(?:in|on) (?:the|its) (?:[a-z]+ )?(?:city|county|town|villages?|north|south|east|west|community|house|building|unit|home|annexe?|wing|floor|site)\b)/;

/** “Looks after 8,200 patients, 5,100 at its main surgery and 3,100 at the branch”: everybody is somewhere. */
function areSomewhereEach(plain: string, whole: Amount, parts: readonly Amount[]): boolean {
  const texts = parts.map(({ text }) => text);
  return (
    parts.length === 2 &&
    holds.test(plain.slice(0, whole.index)) &&
    persons.test(whole.text) &&
    texts.every((text) => inPlace.test(text)) &&
    areAllInTimeOrNone([...texts, ''])
  );
}

/** What may be listed for something else than how many there are of it. */
const abstract =
  /^ (?:[a-z-]+ )?(?:things?|areas?|reasons?|points?|issues?|problems?|ways|measures?|breaches|breach|actions?|questions?|concerns?|themes?|examples?|strengths?|messages?|key|lessons?|principles?|statements?|findings?|recommendations?|shortfalls?|improvements?|changes)\b/;
/** “Four nurses, two cooks, a cleaner and the manager”: not all of them are numbers. */
const unnumbered = /(?:, | and )(?:an?|the|its|their|his|her|our|some|several|many) [a-z]/;

/** Whether what is listed behind a number can be its parts. */
function arePartsOf(plain: string, whole: Amount, parts: readonly Amount[], opening: Opening): boolean {
  const [first, ...more] = parts;
  const isElliptic = first !== undefined && more.length > 1 && more.every((part) => goesOnLike(first, part));
  // “Nine statements in all: four under safe, two under …”.
  const word = first === undefined ? undefined : prepositionOf(first);
  const isCounted =
    /^ (?:[a-z-]+ ){1,2}(?:in all|in total|altogether): $/.test(whole.text) &&
    word !== undefined &&
    parts.every((part) => prepositionOf(part) === word);
  const isAbstract = abstract.test(whole.text) && !isCounted && !(opening === 'of which' && isElliptic);
  const before = plain.slice(0, whole.index);
  const isOther = /\beach (?:of (?:the|these|our|its) )?$/.test(before) || areInside(whole, parts);
  const isOfWhole = opening === 'beside' && /\bof (?:the|these|those) $/.test(before);
  // “Three to the council and four to both”: some are counted twice.
  const isShared = parts.some(({ text }) => /\b(?:both|each|either)\b/.test(text));
  // “One of its services as inadequate, one as good and two as outstanding”: the first is rated like the others.
  const isLikeThem = / as [a-z' -]+, $/.test(whole.text) && parts.every(({ text }) => text.startsWith(' as '));
  return (
    !(
      isAbstract ||
      isOther ||
      isOfWhole ||
      isShared ||
      isLikeThem ||
      parts.some((part) => isWrittenLike(part, unnumbered))
    ) &&
    parts.every((part, index) => isPart(part) || (index === 0 && goesOnLike(part, parts[1]))) &&
    (opening === 'list' ||
      areExclusive(parts.map(({ text }) => text)) === 'all' ||
      areAllInTimeOrNone(parts.map(({ text }) => text)))
  );
}

const opensList =
  /(?:: | \(| - |, namely |\b(?:made up|composed|consist(?:s|ed|ing)?) (?:only |just )?of |\bcompris(?:e|es|ed|ing) )(?:only |just )?$/;
/** The preposition of a thing, behind its noun: “nine falls in May, seven in June and …”. */
const behindNoun = /^(?: [a-z'-]+){0,2}?(?= (?:for|in|on|at|from|by|to|with|under|over|near) )/;

/** How a list of parts begins behind a number; null where none does. */
function openingOf(
  plain: string,
  counts: readonly Amount[],
  at: number,
  [first, next]: readonly Amount[],
): Opening | null {
  const [before, whole] = [counts[at - 1], counts[at]];
  if (first !== undefined && whole !== undefined && isOfSome(plain, whole, first)) {
    return 'some';
  }
  if (first === undefined || whole === undefined || isSome(plain.slice(before?.to ?? 0, first.index))) {
    return null;
  }
  const head = plain.slice(whole.to, first.index);
  if (opensList.test(head) && !/[;:(]/.test(head.slice(0, -2))) {
    return 'list';
  }
  const opening = /of (?:which|whom),? $/.test(head) ? 'of which' : /, (?:with )?$/.test(head) ? 'beside' : null;
  if (opening === null) {
    return null;
  }
  // “5 stars for care, 4 for safety and 3 for staffing”: each is an item of one list.
  const word = prepositionOf(first);
  const isLike =
    word !== undefined &&
    prepositionOf({ ...whole, text: whole.text.replace(/^\)/, '').replace(behindNoun, '') }) === word;
  // “47 falls in the year, 29 in the first half and 18 in the second”: the year is none of the halves.
  const sorts = next === undefined ? [] : [first.text, next.text];
  // “Two were rated outstanding, 29 good and …”: the first is one of them.
  const isOneOfThem = sorts.some((text) => areExclusive([whole.text, text]) !== null);
  const isSorted = !isOneOfThem && areExclusive(sorts) !== null && isBare(first.text);
  const isItem =
    (isLike && !isSorted) ||
    // “12 by post, 12 on paper and four by email”.
    /^ by (?:post|email|phone|letter)\b/.test(whole.text) ||
    (before !== undefined && /(?:, | and )$/.test(plain.slice(before.to, whole.index)));
  const isListed = isPlaced(first) || isSorted || goesOnLike(first, next);
  return isListed && !isItem && !/[;:(]/.test(head) ? opening : null;
}

/** “Among the 17 agencies were 13 in the north and …”, “the 52 reports include 30 on care homes, …”. */
function isOfSome(plain: string, { index, to }: Amount, first: Amount): boolean {
  const [before, head] = [plain.slice(0, index), plain.slice(to, first.index)];
  const isAmong =
    /\bamong (?:the|our|these|those|its|all|all the) $/.test(before) &&
    /^ [^,;:#]* (?:were|are) (?:only |just )?$/.test(head);
  return (isAmong || /^ (?:[a-z'-]+ ){1,3}include[sd]? (?:only |just )?$/.test(head)) && isPlaced(first);
}

const noOthers = /\b(?:no others?|none other|nothing else|nobody else|no one else)\b/;

/** Where the list stops: with its brackets, or before a semicolon. */
function endOfList(plain: string, whole: Amount, [first]: readonly Amount[]): number {
  const from = first?.index ?? plain.length;
  const close = plain.slice(whole.to, from).trimEnd().endsWith('(') ? plain.indexOf(')', whole.to) : -1;
  const stop = plain.slice(from).search(/;| - (?!#)/);
  return close !== -1 ? close : stop === -1 ? plain.length : from + stop;
}

const joint = /(?:,| and| but|;)(?: and| but| while)? (?:only |just |the (?:other|remaining) )?$/;

/** The numbers of one list, up to its last “and”; null where they are none. What is “of them” belongs to the item before. */
function partsOfList(
  plain: string,
  behind: readonly Amount[],
  opening: Opening,
  end: number,
): readonly Amount[] | null {
  const parts: Amount[] = [];
  const counts = behind.filter(({ index }) => index < end);
  for (const [at, one] of counts.entries()) {
    const between = at === 0 ? ', ' : plain.slice(counts[at - 1]?.to, one.index);
    // “… and two men, with four doctors”: another list.
    const isNext = / with (?:only |just )?$/.test(between);
    if (isNext && parts.length > 1) {
      break;
    }
    if (!(isNext || joint.test(between))) {
      // “…, two by day and one by night, and spoke to 18 patients”: another clause.
      if (opening !== 'list' && parts.length >= 2 && /, and [a-z]/.test(between)) {
        break;
      }
      return null;
    }
    // What follows a clause of its own is said of something else: “…, and we met 12 people”.
    const isSorted =
      areExclusive([...parts, one, ...(at === 0 ? counts.slice(1, 2) : [])].map(({ text }) => text)) !== null;
    if (opening !== 'list' && !(isPlaced(one) || isSorted) && !(at === 0 && goesOnLike(one, counts[1]))) {
      break;
    }
    if (parts.length === 0 || !ofThese.test(one.text)) {
      parts.push(one);
    }
  }
  const isEnded = /,| and /.test(plain.slice(parts.at(-2)?.to, parts.at(-1)?.index));
  return parts.length >= 2 && isEnded ? parts : null;
}
