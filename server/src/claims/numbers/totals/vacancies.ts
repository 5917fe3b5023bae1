import type { Amount } from '../amounts.ts';
import { type PlainContradiction, wrong } from '../contradiction.ts';
import type { NumberSentence } from '../number-sentences.ts';

const holds =
  /\b(?:registered (?:for|to (?:support|take|accommodate|care for|look after))|accommodates?|can (?:take|accommodate|house|support|care for)|room for|space for|capacity of|has|have|had|with|and)(?: up to| a maximum of)? $/;
const rooms = /^ (?:[a-z-]+ )?(?:beds?|places?|rooms?|bedrooms?|flats?)\b/;
const people = /^ (?:[a-z-]+ )?(?:people|residents|adults|children|men|women|tenants)\b/;
const lives =
  /^(?: (?:of (?:them|these|which)|people|residents|adults|children|tenants))? ?(?:(?:who )?(?:lived|live|living|were living|staying|stayed|were staying)\b|(?:were|are) (?:living|staying|in use|occupied|taken|filled|full)\b)/;
const free =
  /^ (?:(?:of (?:them|these|which)|[a-z-]+) )?(?:(?:rooms?|beds?|places?|bedrooms?|flats?) )?(?:(?:stood|stand|were|was|are|lay) )?(?:empty|vacant|vacanc(?:y|ies)|free|unoccupied)\b/;
const forOne = /^ person\b/;
const otherwise = /\b(?:shar(?:e|ed|ing)|out of (?:use|order)|closed|hospital|doubles?|day care|couples?|not in use)\b/;

/** “Registered for 46 people; 39 lived there, which left nine rooms empty”: what is free is what nobody lives in. */
export function vacancies({ plain }: NumberSentence, amounts: readonly Amount[]): readonly PlainContradiction[] {
  // “Each room being for one person” counts nothing.
  const counts = amounts.filter(({ unit, text }) => unit !== 'label' && !forOne.test(text));
  if (counts.length !== 3) {
    return [];
  }
  const [most, ...more] = counts.filter(
    ({ index, text }) =>
      !free.test(text) &&
      !lives.test(text) &&
      (rooms.test(text) || (people.test(text) && holds.test(plain.slice(0, index)))),
  );
  const present = counts.find(({ text }) => lives.test(text));
  const left = counts.find(({ text }) => free.test(text));
  const isRead =
    more.length === 0 &&
    counts.every(
      ({ unit, bound, index }) => unit === 'things' && (bound === 'exactly' || / up to $/.test(plain.slice(0, index))),
    ) &&
    !otherwise.test(plain);
  if (!isRead || most === undefined || present === undefined || left === undefined) {
    return [];
  }
  const right = most.value - present.value;
  return right === left.value || most === left || most === present
    ? []
    : [wrong('total', left.index, left.to, `${present.value} of ${most.value} leave ${right}, not ${left.value}`)];
}
