import { groupIn } from '../../../text/matches.ts';
import type { Amount } from '../amounts.ts';
import { ofThese } from '../links.ts';
import { areExclusive } from './outcomes.ts';

/** What stands behind the number of a part, and tells the part from others: where it is, for whom, of which sort, what it did. */

const ofThem = '(?: of (?:them|these|those|whom|which))?';
const isOrAre = '(?: (?:is|are|was|were))?';
const prepositions = 'by|on|in|at|from|to(?! be\\b| require)|for|with|through|near|over|outside|inside|under|as';
const adverbs = 'upstairs|downstairs|elsewhere|abroad|indoors|outdoors|online|full[- ]time|part[- ]time';
/** Who or what a part is, of sorts that leave nothing. */
const sorts = 'men|women|males?|females?|boys|girls|adults|children|occupied|empty|vacant';
const form = new RegExp(`^${ofThem}${isOrAre} (?:(?<word>${prepositions})|${adverbs}|${sorts})\\b`);
const clause =
  /^ (?:(?:[a-z-]+s|people|staff|children) )?(?:(?:was|were|had|has|have|is|are|did|do|said|told)\b|[a-z]{3,}ed(?= (?:an?|the|to|that|in|on|for|of|by|with|us|them|it|her|him|me|up|out)\b|,|$))/;
const some =
  /\b(?:including|includes|included|such as|for example|for instance|among|like|e\.g\.|not counting|as well as|besides|other than|up from|down from|compared|against|versus|than)\b/;
const floor =
  /(?<!\bin the )\b(?:ground|first|second|third|top|upper|lower|same)(?: floor)?(?=[,. ;]|$)|\b(?:up|down)stairs\b/;
/** Prepositions of which no two are true of one thing at once; what is “with” or “for” one may be so with another. */
const apart: ReadonlySet<string> = new Set(['in', 'on', 'at', 'from', 'by', 'to', 'under']);

/** Words that say that only examples follow, or that something is compared. */
export function isSome(text: string): boolean {
  return some.test(text);
}

/** Whether a part is told by where it is, for what, or of which sort: “12 in May”, “four are upstairs”, “nine women”. */
export function isPlaced({ text }: Amount): boolean {
  return form.test(text);
}

/** Neither “12 were unsigned”, which may be so of others too, nor “9, 12 and 17”, which are names. */
export function isPart({ text, bound }: Amount): boolean {
  const isClause = clause.test(text) && !(form.test(text) && / (?:is|are|was|were) /.test(text));
  return bound === 'exactly' && !isSome(text) && !isClause && /[a-z]/.test(text.replace(/\b(?:and|or)\b/g, ''));
}

/** “Of which 14 are addressed to the trust, four to the council and …”: what the next part leaves out stands in the first. */
export function goesOnLike({ text }: Amount, next: Amount | undefined): boolean {
  const word = next === undefined ? undefined : prepositionOf(next);
  return word !== undefined && /^ (?:(?:is|are|was|were) [a-z]+|[a-z]+ed) /.test(text) && text.includes(` ${word} `);
}

/** The preposition right behind a number: “12 in May”. */
export function prepositionOf({ text }: Amount): string | undefined {
  return form.exec(text.replace(/^\)/, ''))?.groups?.word;
}

/**
 * Whether none of the parts beside a whole can be counted twice: they are in different places, of different sorts, or three.
 * `all`: nothing is left but these. Null where some may be in two: “20 for adults and ten with a garden”.
 */
export function areApart(parts: readonly Amount[]): 'all' | 'some' | null {
  const texts = parts.map(({ text }) => text);
  const words = parts.map(prepositionOf);
  const [word] = words;
  // “Three of them in the lounge and four in bed”.
  const isOfThem = texts.some((text) => ofThese.test(text));
  const isAlike = word !== undefined && apart.has(word) && words.every((other) => other === word);
  const isSameTwice = texts.some((text) => /^[a-z ]+ the (?:first|same|last|next)\b/.test(text));
  const isOneWay = isAlike && !isSameTwice && !isOfThem;
  // “Four by day and five by night” leaves nothing, as “four in Kent and five in Essex” may.
  if (texts.every((text) => floor.test(text)) || (isOneWay && word === 'by')) {
    return 'all';
  }
  return areExclusive(texts) ?? (isOneWay || areInPlaces(texts) || parts.length > 2 ? 'some' : null);
}

const place = /\b(?:on|in|at) the (?<which>[a-z-]+) (?<noun>floor|wing|ward|unit|side|site|home|house|building|team)\b/;

/** “Five of them on the nursing floor and four on the residential floor”. */
function areInPlaces(texts: readonly string[]): boolean {
  const places = texts.map((text) => place.exec(text)?.groups);
  const which = new Set(places.map((one) => one?.which));
  return (
    texts.length > 1 &&
    which.size === texts.length &&
    places.every((one) => one !== undefined && one.noun === places[0]?.noun)
  );
}

/** Things that hold what is counted: a number behind a colon may be of what is in them. */
const containers =
  /^ (?:[a-z'-]+ ){0,3}?(?<noun>teams?|units?|wards?|floors?|homes?|houses?|hospitals?|sites?|services?|practices|surgeries|boards?|committees?|panels?|groups?|shifts?|clinics?|bungalows?|buildings?|lounges|schools?|weeks?|months?|days)\b/;

/** “Twelve beds”, and not “six surgical”, which are of what was counted. */
const things = /^ (?:[a-z-]+ ){0,2}?(?:(?!requires\b|needs\b)[a-z-]+[^su]s|people|staff|children|men|women)\b/;

/** “Two units: 12 beds on the ground floor and 14 on the first”, “the two teams were made up of six nurses and …”. */
export function areInside(whole: Amount, parts: readonly Amount[]): boolean {
  const noun = groupIn(containers, whole.text, 'noun')?.replace(/s$/, '');
  const hasThings = parts.some(({ text }) => !form.test(text) && things.test(text));
  return noun !== undefined && hasThings && !parts.some(({ text }) => text.includes(` ${noun}`));
}
