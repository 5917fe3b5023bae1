import { monthNames } from '../../text/dates/calendar.ts';
import { remembered } from '../../text/memory.ts';
import type { Bound } from '../bounds.ts';
import { boundBefore } from './gates.ts';
import { type NumberSentence, numberAt } from './number-sentences.ts';

/** What a number counts: things; a share; money; time or another measure; or nothing, as in “Room 14”. */
export type Unit = 'things' | 'percent' | 'money' | 'measure' | 'label';

/** A number of a sentence with what it counts. */
export interface Amount {
  readonly value: number;
  readonly unit: Unit;
  /** Null where the words around it leave open how many: “about 12”, “another three”. */
  readonly bound: Bound | null;
  /** Whether it is what a whole leaves: “the other three”, “the remaining 12%”, “the rest, four, …”. */
  readonly isRest: boolean;
  /** The index in `plain` of its `#`, and the one behind it and its `%`. */
  readonly index: number;
  readonly to: number;
  /** What follows in `plain`, up to the next number. */
  readonly text: string;
}

const rest =
  /\b(?:the (?:remaining|other)|the (?:rest|remainder)(?:,| \(| -)|(?:leaving|(?:which|that|this) (?:left|leaves))(?: just| only)?) $/;
const inMonth = new RegExp(
  `^(?:st|nd|rd|th)?(?:,| and| to| or)? ?(?:of )?(?:${monthNames.join('|').toLowerCase()})\\b(?! (?:have|not|be))`,
);
const measure =
  /^ ?(?:calendar |working |further |more |full |consecutive )?(?:days?|weeks?|weekends?|months?|years?|hours?|minutes?|seconds?|nights?|times?|(?:percentage )?points?|per\b|miles?|years? old|year-olds?|am\b|pm\b|stars?)\b/;
/** Words that a number behind them only names one of; where things follow, those of the second sort do not. */
const names =
  /\b(?:regulations?|\w+rooms?|rooms|pages?|paragraphs?|sections?|grades?|bands?|questions?|standards?|outcomes?|principles?|schedule|part|figure|table|scored?|scores|rated|type|category|scale|chapter|articles?|covid)(?: of)? $|\bregulations?: $/;
/** “Of the five regulations breached, two were 12 and 17.” */
const namedOnes = /\bregulations\b[^#;:]{0,40}[,(] # (?:was|were|is|are|being|namely) $/;
/** “Year 3”, and not “last year 38 homes …”. */
const places =
  /\b(?:room|wards?|units?|levels?|stages?|steps?|numbers?|no|no\.|(?<!\b(?:last|this|next|past|previous|that|each|every|same|following) )(?:day|week|year)|phase|flat|house|version)(?: of)? $/;
const nextName = /^(?: \([^()#]*\))?(?:,| and|, and|,? or) $/;
const noOne =
  /\b(?:this|that|each|every|no|not|any|which|another|the(?: (?:same|new|old|last|previous|next|only|right|wrong))?|an? (?!total|team|group|further)[a-z-]+) $/;
/** “It rated six of them good”, “rated nine services”: how many are rated, and not how. */
const ratedThings =
  /^(?: (?:out )?of\b| (?:as )?(?:outstanding|good|requir(?:es?|ing) improvement|inadequate)\b| (?!stars\b)(?:[a-z-]+ )?[a-z-]{3,}s\b(?!,? \())/;

/** “24 worked days and 13 nights”: people, on their shifts. */
const shifts =
  /# (?:[a-z]+ )?(?:work(?:ed|s|ing)?|do|did|on|prefer(?:red)?) (?:days|nights),?(?: and| but)? (?:only |just )?$/;

/** The numbers of a sentence, in its order. */
export const amountsOf = remembered((sentence: NumberSentence): readonly Amount[] => {
  const { plain } = sentence;
  const places = [...plain.matchAll(/#/g)].map(({ index }) => index);
  let named: number | null = null;
  return places.flatMap((index, order): readonly Amount[] => {
    const number = numberAt(sentence, index);
    if (number === null) {
      return [];
    }
    const isPercent = plain.startsWith('%', index + 1);
    const to = index + (isPercent ? 2 : 1);
    const text = plain.slice(to, places[order + 1] ?? plain.length);
    const from = index - (plain[index - 1] === '£' ? 1 : 0);
    const isRest = rest.test(plain.slice(Math.max(0, from - 24), from));
    // “40 replies in the first survey and in the second 55”: the word stands for a noun.
    const isAlone =
      /^(?:[,;.)]|$| and\b| but\b)/.test(text) &&
      /\bthe (?:first|second|third|next|last|other) £?$/.test(plain.slice(0, from));
    const bound = isRest || isAlone ? 'exactly' : boundBefore(plain, from);
    // “Regulations 9, 12 and 17”: each of them is a name.
    const isNextName = named !== null && isFigure(sentence, index) && nextName.test(plain.slice(named, index));
    const unit = isNextName ? 'label' : unitOf(plain, index, number.value, text);
    named = unit === 'label' ? to : null;
    return [{ value: number.value, unit, bound, isRest, index, to, text }];
  });
});

/** “12”, and not “twelve”. */
function isFigure({ text, originalIndex }: NumberSentence, index: number): boolean {
  return /\d/.test(text.charAt(originalIndex(index)));
}

/** Whether it counts things, and says exactly how many. */
export function isExact({ unit, bound }: Amount): boolean {
  return unit === 'things' && bound === 'exactly';
}

const when = /\b(?:in|within|over|during|for) the (?:past|last|first|next|previous|preceding) $/;

/** What is counted in a sentence; not its names, nor “the past three months”, which say when something was so. */
export function countedIn({ plain }: NumberSentence, amounts: readonly Amount[]): readonly Amount[] {
  return amounts.filter(
    ({ unit, index }) => unit !== 'label' && !(unit === 'measure' && when.test(plain.slice(0, index))),
  );
}

function unitOf(plain: string, index: number, value: number, text: string): Unit {
  if (plain[index - 1] === '£') {
    return 'money';
  }
  if (plain.startsWith('%', index + 1)) {
    return 'percent';
  }
  const before = plain.slice(Math.max(0, index - 24), index);
  // “We rated 9 of 20 services good”.
  const isPart =
    (/\b(?:rated|scored) $/.test(before) && /^ (?:out )?of\b/.test(text)) ||
    (/\brated $/.test(before) && ratedThings.test(text));
  const isName =
    (names.test(before) && !isPart) ||
    namedOnes.test(plain.slice(Math.max(0, index - 80), index)) ||
    (places.test(before) && !/^ [a-z-]+s\b/.test(text));
  if (
    isName ||
    (value === 1 && noOne.test(before)) ||
    /^ ?(?:or so|another|-?(?:thirds|quarters|fifths|tenths))\b/.test(text) ||
    inMonth.test(text)
  ) {
    return 'label';
  }
  if (shifts.test(plain.slice(0, index)) && /^ (?:days|nights)\b/.test(text)) {
    return 'things';
  }
  return measure.test(text) || /\b(?:aged?|ages) (?:from |between )?$/.test(before) ? 'measure' : 'things';
}
