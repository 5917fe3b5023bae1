import type { Framework } from '../../../framework/framework.ts';
import type { RatingDefinition } from '../../../framework/model/rating.ts';
import { allNames } from '../../../framework/names.ts';
import { escapeRegularExpression } from '../../../text/escape-regular-expression.ts';
import { groupIn } from '../../../text/matches.ts';
import { remembered } from '../../../text/memory.ts';
import { alternativesOf } from '../../words/lexicon.ts';
import { type NumberSentence, numberAt, numberSentences } from '../number-sentences.ts';

/** How many services have a rating, or, where it is null, something else that stands in place of one. */
export interface CountedRating {
  readonly count: number;
  /** The number as written. */
  readonly text: string;
  readonly rating: string | null;
}

/** How many services have which rating, as the parts of a whole. Places are UTF-16 indices of the text, half-open. */
export interface RatingCounts {
  readonly parts: readonly CountedRating[];
  /** The whole that the sentences themselves give, as “of the 20 practices”; null where they give none. */
  readonly whole: { readonly count: number; readonly text: string } | null;
  /** Whether the numbers are percentages: then the whole is 100. */
  readonly inPercent: boolean;
  /** Whether nothing says that there are more parts than those that are counted. */
  readonly complete: boolean;
  readonly start: number;
  readonly end: number;
}

/** Sentences with these words speak of ratings from before, or of some of the services. */
const leavesOut =
  /\b(?:previous(?:ly)?|last|earlier|before|remaining|others|the other|rest|improved|dropped|re-rated|including|for example|such as|and \w+ more|not yet)\b/;
const tellsMore =
  /\b(?:not (?:yet )?(?:been )?rated|unrated|focused|follow-?up|another|others?|rest|remain\w*|also|one)\b/;
const rates = /\brat(?:ed|ings?)\b/;
const judges = /\b(?:found|judged|graded|deemed|considered)\b/;
const wholeBefore =
  /\bof (?:the |these |those |all |all the |its |their |our )?(?:[\w'-]+ )?$|^(?:[a-z'-]+ )?reports (?:on|into|about) (?:the |all )?$/;
/** “58 reports and of those,” before its parts. */
const ofThose = /^#(?!%)[^#]*\b(?:of|among) (?:those|these|them|which|whom),? (?:only |just )?$/;
/** “12 of the trust’s” before the whole. */
const partOfWhole = /^# of (?:(?:the|its|their|our|these|those|all) )*(?:[\w'-]+ )?$/;
/** “# care homes in the borough”: of a place, among which may be some that have no rating yet, or another one. */
const wholeOfPlace =
  /^#(?!%)(?: [a-z'-]+){1,4}? (?:in|across|around|throughout) (?:the|this|our|its|[a-z'-]+shire|england|london)\b/;
const visited = /\b(?:inspect\w*|assess\w*|visit\w*|publish\w*|reports?|rated)\b/;
const afterRating = String.raw`(?=['")]*(?: overall)?(?:$|[,;.)]| and\b| but\b| while\b| with\b))`;
/** A sentence that goes on counting: “Seven reports were focused inspections”. */
const countsOn =
  /^(?:(?:the )?(?:other|remaining) )?#%? (?:[a-z-]+ ){0,4}?(?:was|were|has|have|had|is|are|received|got)\b/;
const otherPart = /^#%? (?:[a-z-]+ ){0,4}?(?:was|were|has|have|is|are|received|got)\b[^#]*$/;

/** “Of the 41 homes, 30 are rated good and six …”: the rest may have other ratings; behind three sorts none is left. */
const mostOfThem = 3;

interface Item extends CountedRating {
  readonly start: number;
  readonly end: number;
}

interface CountingSentence {
  readonly items: readonly Item[];
  readonly whole: RatingCounts['whole'];
  /** Whether the whole is all that there is in a place, rated or not. */
  readonly isOfPlace: boolean;
  /** Whether every number is read. */
  readonly readWhole: boolean;
}

/** What the sentences of a text count of at least two ratings, over as many of them as belong together. */
export function readRatingCounts(framework: Framework, text: string): readonly RatingCounts[] {
  const ratings = ratingPatterns(framework);
  const found: RatingCounts[] = [];
  const sentences = numberSentences(text);
  for (let at = 0; at < sentences.length; at += 1) {
    const first = readSentence(ratings, sentences[at], false);
    if (first === null || first.items.every(({ rating }) => rating === null)) {
      continue;
    }
    const group = [first];
    const whole = first.whole ?? wholeOf(sentences[at], sentences[at - 1]);
    for (let next = readOn(ratings, sentences[at + 1]); next !== null; next = readOn(ratings, sentences[at + 1])) {
      group.push(next);
      at += 1;
    }
    const parts = group.flatMap(({ items }) => items);
    const [opening, last] = [parts[0], parts.at(-1)];
    const rated = new Set(parts.flatMap(({ rating }) => rating ?? []));
    const others = sentences.slice(at + 1);
    const denied = deniedRatings(ratings, [...sentences.slice(at - group.length + 1, at + 1), ...others.slice(0, 1)]);
    const kinds = new Set([...rated, ...denied]).size;
    const percents = parts.filter(({ text: written }) => written.endsWith('%')).length;
    const isWhole = group.every(({ readWhole }) => readWhole) && (percents === 0 || percents === parts.length);
    if (opening !== undefined && last !== undefined && rated.size >= 2 && isWhole) {
      found.push({
        parts: parts.map(({ count, text: written, rating }) => ({ count, text: written, rating })),
        whole,
        inPercent: percents > 0,
        complete:
          (rated.size >= mostOfThem || kinds === ratings.length) &&
          group.every(({ isOfPlace }) => !isOfPlace) &&
          !others.some(({ plain }) => tellsMore.test(plain)),
        start: opening.start,
        end: last.end,
      });
    }
  }
  return found;
}

const noneOf =
  /\b(?:none|no (?:service|home|practice|provider|hospital|agency|report|other)s?|not one)(?: of (?:them|these|those))? (?:was|were|is|are|has been|have been|had been|received|got)\b(?<said>[^;:#]*)/;

/** “None was rated inadequate or outstanding”: ratings that nothing that was counted has. */
function deniedRatings(
  ratings: readonly RatingPattern[],
  sentences: readonly (NumberSentence | undefined)[],
): readonly string[] {
  return sentences.flatMap((sentence) => {
    const said = groupIn(noneOf, sentence?.plain ?? '', 'said') ?? '';
    return ratings.flatMap(({ id, word }) => (word.test(said) ? [id] : []));
  });
}

/** “Reports were published on 57 services. Of those, 39 …”: the whole of a sentence that begins so. */
function wholeOf(sentence: NumberSentence | undefined, before: NumberSentence | undefined): RatingCounts['whole'] {
  const [only, ...more] = before?.numbers ?? [];
  const goesOn = /^(?:and )?(?:out )?of (?:those|these|them),? (?:only |just )?#/.test(sentence?.plain ?? '');
  const isKnown = goesOn && only !== undefined && more.length === 0 && before?.isQuestion !== true;
  return isKnown ? { count: only.value, text: only.text } : null;
}

function readOn(ratings: readonly RatingPattern[], sentence: NumberSentence | undefined): CountingSentence | null {
  return sentence !== undefined && countsOn.test(sentence.plain) ? readSentence(ratings, sentence, true) : null;
}

/** What a sentence counts; null where it counts no ratings. One that goes on with a count may count something else. */
function readSentence(
  ratings: readonly RatingPattern[],
  sentence: NumberSentence | undefined,
  goesOn: boolean,
): CountingSentence | null {
  const plain = sentence?.plain ?? '';
  if (sentence === undefined || sentence.isQuestion || (!goesOn && !givesRatings(plain)) || leavesOut.test(plain)) {
    return null;
  }
  const items: Item[] = [];
  let whole: RatingCounts['whole'] = null;
  let readWhole = true;
  let isOfPlace = false;
  for (const { index, from, segment, isWhole } of segmentsOf(plain)) {
    const number = numberAt(sentence, index);
    const rated = ratings.flatMap(({ id, pattern }) => {
      const match = pattern.exec(segment);
      return match === null ? [] : [{ id, end: match[0].length }];
    });
    const [rating] = rated;
    if (number === null) {
      readWhole = false;
    } else if (isWhole) {
      whole = { count: number.value, text: number.text };
      isOfPlace = wholeOfPlace.test(segment) && !visited.test(segment);
    } else if (rated.length === 1 || (otherPart.test(segment) && (items.length > 0 || goesOn))) {
      const text = segment.startsWith('#%') ? `${number.text}%` : number.text;
      const end = sentence.originalIndex(from + (rating?.end ?? 1));
      items.push({ count: number.value, text, rating: rating?.id ?? null, start: number.start, end });
    } else {
      readWhole = false;
    }
  }
  return { items, whole, isOfPlace, readWhole };
}

/** A number of a sentence, and the words from it, or from the whole that it is a part of, to the next number. */
interface Segment {
  readonly index: number;
  readonly from: number;
  readonly segment: string;
  readonly isWhole: boolean;
}

function segmentsOf(plain: string): readonly Segment[] {
  const places = [...plain.matchAll(/#/g)].map(({ index }) => index);
  const [first = plain.length, second = plain.length] = places;
  const isPartFirst = partOfWhole.test(plain.slice(first, second));
  return places.map((index, order) => {
    const from = order === 0 && isPartFirst ? second : index;
    const end = places[from === index ? order + 1 : order + 2] ?? plain.length;
    const segment = plain.slice(from, end);
    const isFirstWhole = order === 0 && (wholeBefore.test(plain.slice(0, index)) || ofThose.test(segment));
    return { index, from, segment, isWhole: isPartFirst ? order === 1 : isFirstWhole };
  });
}

interface RatingPattern {
  readonly id: string;
  /** Its name alone. */
  readonly word: RegExp;
  /** A number with the rating that it has, and nothing else counted or said between. */
  readonly pattern: RegExp;
}

const ratingPatterns = remembered((framework: Framework): readonly RatingPattern[] => framework.ratings.map(patternOf));

function patternOf(rating: RatingDefinition): RatingPattern {
  const names = [...allNames(rating), ...(rating.spoken ?? []).flatMap(alternativesOf)]
    .map((name) => escapeRegularExpression(name.toLowerCase()))
    // “to require improvement” beside “requires improvement”.
    .map((name) => name.replace(/^(\p{L}{4,}s)(?=\s)/u, '$1?').replace(/\s+/g, ' '))
    .sort((left, right) => right.length - left.length);
  const between = String.raw`(?:(?!not\b|never\b)[a-z'-]+ ){0,14}?`;
  const word = new RegExp(`\\b(?:${names.join('|')})(?![\\p{L}-])`, 'u');
  return { id: rating.id, word, pattern: new RegExp(`^#%? ${between}['"(]*(?:${names.join('|')})${afterRating}`) };
}

/** Whether a sentence says how something is rated: “was rated good”, “was found to require improvement”. */
function givesRatings(plain: string): boolean {
  const judged = judges.exec(plain);
  return rates.test(plain) || (judged !== null && / to (?:be|require)\b/.test(plain.slice(judged.index)));
}
