import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, sumsOf, wrongTotal } from '../contradiction.ts';
import { type Link, ofThese, startsPart } from '../links.ts';
import type { NumberSentence } from '../number-sentences.ts';
import { areAllInTimeOrNone, areExclusive } from './outcomes.ts';

const abstract =
  /^ (?:[a-z-]+ )?(?:things?|areas?|reasons?|points?|issues?|problems?|ways|measures?|breaches|breach|actions?|questions?|concerns?|themes?|examples?|strengths?|messages?|key|lessons?|principles?|statements?|findings?|recommendations?|shortfalls?|improvements?|changes)\b/;
const unnumbered = /(?:, | and )(?:an?|the|its|their|his|her|our|some|several|many) [a-z]/;
const opensList = /(?:: | \(| - )(?:only |just )?$/;
const place =
  /^ (?:of (?:them|these|whom|which) )?(?:(?:is|are|was|were) )?(?:by|on|in|at|from|to(?! be\b| require)|for|with|through|near|over|upstairs|downstairs|outside|inside|elsewhere|abroad|indoors|outdoors|online|under|as|full[- ]time|part[- ]time)\b/;
const floor = /\b(?:ground|first|second|third|top|upper|lower|same)(?: floor)?(?=[,. ;]|$)|\b(?:up|down)stairs\b/;
/** “12 women and 11 men”: who or what a part is, of sorts that leave nothing. */
const kind =
  /^ (?:of (?:them|these|whom) )?(?:are |were )?(?:men|women|males?|females?|boys|girls|adults|children|full[- ]time|part[- ]time|occupied|empty|vacant)\b/;
const some =
  /\b(?:including|includes|included|such as|for example|for instance|among|like|e\.g\.|not counting|as well as|besides|other than|up from|down from|compared|against|versus|than)\b/;

/** Parts that are listed behind their whole and make another one, and outcomes of which each thing has one only. */
export function listedParts(
  sentence: NumberSentence,
  counts: readonly Amount[],
  links: readonly Link[],
): readonly PlainContradiction[] {
  const list = firstList(sentence.plain, counts);
  return list === null ? outcomes(sentence, counts, links) : list;
}

/** “14 rooms: nine had …, and five …”, “six doctors (two partners and four …)”, “35 letters, 20 by …, 12 on … and three by …”. */
function firstList(plain: string, counts: readonly Amount[]): readonly PlainContradiction[] | null {
  for (const [at, whole] of counts.entries()) {
    const arePlaces = isNumberOfParts(counts.slice(at + 1));
    const behind = counts.slice(at + (arePlaces ? 2 : 1));
    const opening = whole.bound !== 'exactly' ? null : arePlaces ? 'list' : openingOf(plain, counts, at, behind);
    const parts = opening === null ? null : partsOfList(plain, behind, opening, endOfList(plain, whole, behind));
    if (opening === null || parts === null || !arePartsOf(plain, whole, parts, opening)) {
      continue;
    }
    const sum = sumOf(parts);
    const isAll = opening === 'list' || areAll(whole, parts, opening);
    // “12 people and four relatives: …”: the list may be of both.
    if (sumsOf(counts.slice(0, at + 1).map(({ value }) => value)).includes(sum)) {
      return [];
    }
    if (sum > whole.value || isAll) {
      return [wrongTotal(parts, whole.value, whole.index, parts.at(-1)?.to ?? whole.to)];
    }
  }
  return null;
}

/** Whether parts beside a whole are all of it: by floors, by sorts that leave nothing, or where there are three of them. */
function areAll(whole: Amount, parts: readonly Amount[], opening: 'of which' | 'beside'): boolean {
  return (
    parts.every(({ text }) => floor.test(text)) ||
    (opening === 'beside' && (areAlike(parts) || areExclusive(parts.map(({ text }) => text)) === 'all')) ||
    (parts.length >= 3 && (opening === 'of which' || /^ [a-z-]+(?: [a-z-]+)?, $/.test(whole.text)))
  );
}

const preposition = '(?<word>for|in|on|at|from|by|to|with)';
const itsPreposition = new RegExp(`^\\)? ${preposition} `);
/** That of a thing, behind its noun: “nine falls in May, seven in June and …”. */
const nounPreposition = new RegExp(`^\\)?(?: [a-z'-]+){0,2}? ${preposition} `);

function prepositionOf(text: string, pattern = itsPreposition): string | undefined {
  return pattern.exec(text)?.groups?.word;
}

/** “Of which 14 are addressed to the trust, four to the council and …”: what the next part leaves out stands in the first. */
function goesOnLike({ text }: Amount, next: Amount | undefined): boolean {
  const word = next === undefined ? undefined : prepositionOf(next.text);
  return word !== undefined && /^ (?:(?:is|are|was|were) [a-z]+|[a-z]+ed) /.test(text) && text.includes(` ${word} `);
}

/** “Ten in England and four in Wales”: the same preposition for each. */
function areAlike(parts: readonly Amount[]): boolean {
  const words = parts.map(
    ({ text }) =>
      /^(?: of (?:them|these|those|whom|which))? (?<word>in|on|at|from|by) (?!the (?:first|same|last|next)\b)/.exec(
        text,
      )?.groups?.word,
  );
  const isSome = parts.some(({ text }) => ofThese.test(text)) && parts.length < 3;
  return !isSome && words[0] !== undefined && words.every((word) => word === words[0]);
}

/** Whether what is listed behind a number can be its parts. */
function arePartsOf(
  plain: string,
  whole: Amount,
  parts: readonly Amount[],
  opening: 'list' | 'of which' | 'beside',
): boolean {
  // “Four nurses, two cooks, a cleaner and the manager”: not all of them are numbers.
  const hasMore = unnumbered.test(parts.at(-1)?.text ?? '');
  const isAbstract = abstract.test(whole.text) && !(opening === 'of which' && isElliptic(parts));
  const isOpening = opening === 'beside' && /\bof (?:the|these|those) $/.test(plain.slice(0, whole.index));
  // “Three to the council and four to both”: some are counted twice.
  const isShared = opening !== 'list' && parts.some(({ text }) => /\b(?:both|each|either)\b/.test(text));
  return (
    !(hasMore || isAbstract || isOpening || isShared) &&
    parts.every((part, index) => isPart(part) || (index === 0 && goesOnLike(part, parts[1]))) &&
    (opening === 'list' || areAllInTimeOrNone(parts.map(({ text }) => text)))
  );
}

function isElliptic([first, ...more]: readonly Amount[]): boolean {
  return first !== undefined && more.length >= 2 && more.every((part) => goesOnLike(first, part));
}

/** “52 staff at two sites: 31 at …, and 21 at …”, “40 beds on two floors, 22 up and …”: as many parts as places. */
function isNumberOfParts([places, ...parts]: readonly Amount[]): boolean {
  return places !== undefined && parts.length === places.value && /^ [a-z]+s(?:: |, | - | \()$/.test(places.text);
}

/** How a list of parts begins behind a number: with a colon, with “of which”, or beside it; null where it does not. */
function openingOf(
  plain: string,
  counts: readonly Amount[],
  at: number,
  [first, next]: readonly Amount[],
): 'list' | 'of which' | 'beside' | null {
  if (first === undefined) {
    return null;
  }
  const before = counts[at - 1];
  const whole = counts[at];
  const head = plain.slice(whole?.to, first.index);
  if (some.test(plain.slice(before?.to ?? 0, first.index))) {
    return null;
  }
  if (opensList.test(head) && !/[;:(]/.test(head.slice(0, -2))) {
    return 'list';
  }
  // “5 stars for care, 4 for safety and 3 for staffing”: each is an item of one list.
  const isLike =
    whole !== undefined && prepositionOf(whole.text, nounPreposition) === (prepositionOf(first.text) ?? '');
  const isItem = isLike || (before !== undefined && /(?:, | and )$/.test(plain.slice(before.to, whole?.index)));
  const isPlaced = place.test(first.text) || kind.test(first.text) || goesOnLike(first, next);
  if (/[;:(]/.test(head) || !isPlaced || isItem) {
    return null;
  }
  return /of (?:which|whom),? $/.test(head) ? 'of which' : /, (?:with )?$/.test(head) ? 'beside' : null;
}

/** Where the list stops: with its brackets, or before a semicolon. */
function endOfList(plain: string, whole: Amount, [first]: readonly Amount[]): number {
  const from = first?.index ?? plain.length;
  const close = plain.slice(whole.to, from).trimEnd().endsWith('(') ? plain.indexOf(')', whole.to) : -1;
  const stop = plain.slice(from).search(/;| - (?!#)/);
  return close !== -1 ? close : stop === -1 ? plain.length : from + stop;
}

/** Neither “12 were unsigned”, which may be so of others too, nor “9, 12 and 17”, which are names. */
function isPart({ text, bound }: Amount): boolean {
  const isClause =
    /^ (?:[a-z-]+s )?(?:(?:was|were|had|has|have|is|are|did|do|said|told)\b|[a-z]{3,}ed(?= (?:an?|the|to|that|in|on|for|of|by|with)\b|,|$))/.test(
      text,
    );
  const isPlace = /^ (?:is|are|was|were) /.test(text) && place.test(text);
  return (
    bound === 'exactly' &&
    !some.test(text) &&
    (!isClause || isPlace) &&
    /[a-z]/.test(text.replace(/\b(?:and|or)\b/g, ''))
  );
}

/** The numbers of one list, up to its last “and”; null where they are none. What is “of them” belongs to the item before. */
function partsOfList(
  plain: string,
  behind: readonly Amount[],
  opening: 'list' | 'of which' | 'beside',
  end: number,
): readonly Amount[] | null {
  const parts: Amount[] = [];
  const counts = behind.filter(({ index }) => index < end);
  for (const [at, one] of counts.entries()) {
    const between = at === 0 ? ', ' : plain.slice(counts[at - 1]?.to, one.index);
    const last = parts.at(-1);
    if (!/(?:,| and| but|;| with)(?: and| but| while)? (?:only |just |the (?:other|remaining) )?$/.test(between)) {
      // “…, two by day and one by night, and spoke to 18 patients”: another clause.
      if (opening !== 'list' && parts.length >= 2 && /, and [a-z]/.test(between)) {
        break;
      }
      return null;
    }
    // What follows a clause of its own is said of something else: “…, and we met 12 people”.
    if (
      opening !== 'list' &&
      !place.test(one.text) &&
      !kind.test(one.text) &&
      !(at === 0 && goesOnLike(one, counts[1]))
    ) {
      break;
    }
    if (last !== undefined && ofThese.test(one.text)) {
      continue;
    }
    parts.push(one);
  }
  const isEnded = /,| and /.test(plain.slice(parts.at(-2)?.to, parts.at(-1)?.index));
  return parts.length >= 2 && isEnded ? parts : null;
}

/** “Of the 31 records, 12 were complete, ten had gaps and eleven were blank”: each is of one sort only. */
function outcomes(
  { plain }: NumberSentence,
  counts: readonly Amount[],
  links: readonly Link[],
): readonly PlainContradiction[] {
  const last = counts.at(-1)?.index ?? 0;
  const listed = counts.find(
    ({ text, index }) =>
      index < last &&
      (/(?:of (?:which|whom),? |: | - )$/.test(text) ||
        /^ (?:people |of them )?(?:replied|answered|responded|took part|voted); $/.test(text)),
  );
  const of = links.find(({ part, whole }) => whole.index < part.index)?.whole ?? listed ?? null;
  if (of === null || of.bound !== 'exactly') {
    return [];
  }
  const parts = counts.filter(({ index }) => index > of.index);
  const isRead = parts.every(({ bound, index }) => bound === 'exactly' && startsPart.test(plain.slice(0, index)));
  const sorts = isRead ? areExclusive(parts.map(({ text }) => text)) : null;
  const sum = sumOf(parts);
  return sorts === null || sum === of.value || (sum < of.value && sorts !== 'all')
    ? []
    : [wrongTotal(parts, of.value, of.index, parts.at(-1)?.to ?? of.to)];
}
