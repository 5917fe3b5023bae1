import type { Amount } from '../amounts.ts';
import { type PlainContradiction, sumOf, wrong, wrongTotal } from '../contradiction.ts';
import { type NumberSentence, numberAt } from '../number-sentences.ts';

/** Things that are counted, by numbers and by articles: “two inspectors, a pharmacist and an Expert by Experience”. */
interface MixedList {
  readonly sum: number;
  readonly hasArticle: boolean;
  /** Whether nothing but what is listed belongs to the whole. */
  readonly isAll: boolean;
}

const joints = /,? and |, /;
const item =
  /^(?:(?:one|#) [a-z]|(?:an?|the) (?!rest\b|others?\b|remain|same\b|following\b|staff\b|people\b|number\b|few\b|couple\b|range\b|variety\b|team\b|group\b|handful\b|total\b|further\b|lot\b|mix|host\b|pair\b|great\b|good\b|small\b|large\b)[a-z])/;
/** “The deputies”: nobody knows how many. */
const several = /^the (?:[a-z'-]+ )*?[a-z'-]*[^s']s(?= (?:of|in|for|from|at|on|with|and)\b|$)/;
/** “The last nine”. */
const counted = /^(?:an?|the) [a-z'’ -]*#/;
/** What does not say what the list is of, but something of it. */
const clause = /\b(?:who|which|that|was|were|is|are|had|has|have|including|plus|both|each|or|as|whose)\b/;
const opens =
  /^(?: [a-z' -]{0,60}?)?(?:: | - | \()(?=#|an? |the )|^ (?:comprised|comprises|consisted of|consists of|(?:was|is) (?:made up|composed) of) (?=#|an? |the )/;
const madeOf = /\b(?:consisted|consisting|made up|comprised|comprising|included|was) (?:of )?(?=(?:#|an? )[^:;()]*$)/;
const inAll = /^(?: [a-z'-]+){0,2} (?:altogether|in all|in total|all told|strong)\b/;
const including = /^ [a-z' -]{0,40}?, (?:including|among them) (?=#|an? |the )/;

/** “Two inspectors and a nurse made up the team, which was three strong”. */
const opensWithList = /^((?:#|an? )[^:;()]*?) (?:made up|formed|were|was)\b[^#;:()]*$/;

/** “Five people: two inspectors, a pharmacist and a nurse”, where one is said by an article. */
export function mixedLists(sentence: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((whole, at): readonly PlainContradiction[] => {
    const isWhole = whole.unit === 'things' && whole.bound === 'exactly';
    const list = isWhole ? (listBehind(sentence, whole) ?? (at > 0 ? listBefore(sentence, whole) : null)) : null;
    const isWrong =
      list !== null && (list.isAll ? list.hasArticle && list.sum !== whole.value : list.sum > whole.value);
    return isWrong ? [wrong('total', whole.index, whole.to, `the list makes ${list.sum}, not ${whole.value}`)] : [];
  });
}

/** “: two inspectors and a nurse”, “, including two nurses and the cook”. */
function listBehind(sentence: NumberSentence, { to }: Amount): MixedList | null {
  const behind = sentence.plain.slice(to);
  const opening = opens.exec(behind)?.[0];
  if (opening !== undefined) {
    const from = to + opening.length;
    return listOf(sentence, from, sentence.plain.slice(from).search(/[;:)]|$|\. /) + from);
  }
  const some = including.exec(behind)?.[0];
  const list = some === undefined ? null : listOf(sentence, to + some.length, sentence.plain.length);
  return list === null ? null : { ...list, isAll: false };
}

/** “Two inspectors and a nurse, three people in all”. */
function listBefore(sentence: NumberSentence, { index, text }: Amount): MixedList | null {
  const before = sentence.plain.slice(0, index);
  if (!inAll.test(text)) {
    return null;
  }
  const opening = opensWithList.exec(before)?.[1];
  const start = opening === undefined && before.endsWith(', ') ? madeOf.exec(before) : null;
  const from = start === null ? 0 : start.index + start[0].length;
  return opening === undefined && start === null ? null : listOf(sentence, from, opening?.length ?? index - 2);
}

const opensTally = /^ [a-z' -]{1,60}?(?:: | - )/;
const named = /^(?:the )?[a-z][a-z' -]* #$/;
/** “Room 12”, “aged 40”: numbers that count nothing. */
const uncounted = /\b(?:of|room|ward|unit|floor|aged?|scored?|on|at|in) #$/;

/** “75 beds: Ash Lea has 24, Birch Lea 31 and Cedar Lea 20”: the number behind each name. */
export function tallies({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  return amounts.flatMap((whole, at): readonly PlainContradiction[] => {
    const opening = opensTally.exec(plain.slice(whole.to))?.[0];
    if (opening === undefined) {
      return [];
    }
    const from = whole.to + opening.length;
    const items = plain.slice(from).replace(/\.$/, '').split(joints);
    const isTally = items.length > 1 && items.every((one) => named.test(one) && !uncounted.test(one));
    const parts = amounts.slice(at + 1, at + 1 + items.length);
    const isExact = [whole, ...parts].every(({ unit, bound }) => unit === 'things' && bound === 'exactly');
    // “The five wards did as follows: Ash 59, …”: as many as are listed.
    const isOfItems = items.length === whole.value;
    return !isTally || isOfItems || !isExact || parts.length < items.length || sumOf(parts) === whole.value
      ? []
      : [wrongTotal(parts, whole.value, whole.index, parts.at(-1)?.to ?? whole.to)];
  });
}

/** Every item of a stretch counted; null where one is not. */
function listOf(sentence: NumberSentence, from: number, to: number): MixedList | null {
  const text = sentence.plain.slice(from, to).replace(/\.$/, '');
  const items = text.split(joints);
  const isList =
    items.length >= 2 &&
    / and /.test(text) &&
    !clause.test(text) &&
    items.every((one) => item.test(one) && !several.test(one) && !counted.test(one));
  if (!isList) {
    return null;
  }
  let at = from;
  let sum = 0;
  for (const one of items) {
    at = sentence.plain.indexOf(one, at);
    sum += one.startsWith('#') ? (numberAt(sentence, at)?.value ?? 0) : 1;
    at += one.length;
  }
  return { sum, isAll: true, hasArticle: items.some((one) => /^(?:an?|the) /.test(one)) };
}
