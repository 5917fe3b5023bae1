import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';
import { once } from '../../text/memory.ts';
import type { Located, Range } from '../../text/range.ts';
import { notAfterLetter, notBeforeLetter } from '../../text/word-characters.ts';
import type { Framework } from '../framework.ts';
import { type Phrase, type PhraseKind, type SlotName, slotNames } from '../model/phrase.ts';
import { type ComparableText, comparable, comparableText } from './comparable-text.ts';
import { isOfEarlierTime } from './earlier-times.ts';
import { guardWords } from './guard-words.ts';
import { type ListItem, type ListSlotName, readList } from './list-slots.ts';
import { isDenied } from './negation.ts';
import { hasServiceSlot, innerParts, serviceWordsBefore } from './outer-slots.ts';
import {
  isListSlot,
  type PhrasePattern,
  phrasePattern,
  type SlotPatterns,
  slotPatterns,
  templateSlots,
} from './phrase-pattern.ts';
import { readTemplate, requiredWords } from './phrase-template.ts';
import { isQuoted } from './quotation.ts';

/** A phrase of the framework found in a text. All places are UTF-16 indices of that text. */
export interface PhraseMatch {
  /** The id of the phrase. */
  readonly phrase: string;
  readonly kind: PhraseKind;
  readonly start: number;
  readonly end: number;
  /** What stands in the slots, as written. */
  readonly slots: PhraseSlots;
}

export type PhraseSlots = Readonly<Partial<Record<SlotName, Located<string>>>>;

interface CompiledPhrase {
  readonly phrase: Phrase;
  /** A text without one of these words does not hold the phrase. */
  readonly words: readonly string[];
  /** Made when it is first asked for: a report holds few of all phrases, and each pattern takes long to make. */
  readonly pattern: () => PhrasePattern;
  /** What can stand in the slots. */
  readonly slots: () => SlotPatterns;
  /** Whether the words before it name what it speaks of. */
  readonly hasServiceSlot: boolean;
  /** Matches a text before the phrase in which it speaks of something else. */
  readonly unless: () => RegExp | null;
}

interface PhraseMatcher {
  /** A text with none of these words holds no phrase. */
  readonly guards: readonly string[];
  /** One for each template. */
  readonly phrases: readonly CompiledPhrase[];
}

/** News releases have phrases of their own. */
const matchers = { report: new WeakMap<Framework, PhraseMatcher>(), news: new WeakMap<Framework, PhraseMatcher>() };

const letter = /[\p{L}\p{N}]/u;

/** How far back from a phrase the beginning of its sentence is looked for. */
const longestLookBack = 400;

/**
 * The phrases of the framework that stand in a text, such as one paragraph, in their order; they do not overlap: of
 * two that do, the earlier counts, and of two that begin together, the longer. Letter case, kinds of quotes and
 * dashes, and white space with line breaks do not matter. A phrase may stand inside a longer sentence, but not within
 * quotation marks: those are other people's words; and a sentence that denies it states nothing. A phrase with a list is a match for each thing in the list.
 * `inNews`: the text stands in a news release, which has phrases of its own.
 */
export function matchPhrases(framework: Framework, prose: string, inNews = false): readonly PhraseMatch[] {
  if (!mayHoldPhrases(framework, prose, inNews)) {
    return [];
  }
  const lower = prose.toLowerCase();
  const { phrases } = phraseMatcher(framework, inNews);
  const possible = phrases.filter(({ words }) => words.every((word) => lower.includes(word)));
  const text = comparableText(prose);
  const matches = withoutOverlaps(possible.flatMap((compiled) => matchesOf(compiled, text, prose)));
  return matches.flatMap((match) => eachInList(match, text)).map((match) => inProse(match, text, prose));
}

/** False where a text, which may still have its markup, certainly holds no phrase of the framework. */
export function mayHoldPhrases(framework: Framework, text: string, inNews = false): boolean {
  const lower = text.toLowerCase();
  return phraseMatcher(framework, inNews).guards.some((word) => lower.includes(word));
}

function phraseMatcher(framework: Framework, inNews: boolean): PhraseMatcher {
  const matchersOfKind = matchers[inNews ? 'news' : 'report'];
  const known = matchersOfKind.get(framework);
  if (known !== undefined) {
    return known;
  }
  const slots = once(() => slotPatterns(framework));
  const searched = framework.phrases.filter(({ only }) => inNews || only !== 'news');
  const phrases = searched.flatMap((phrase) => {
    const unless = once(() => unlessExpression(phrase.unless));
    return phrase.templates.flatMap((template): readonly CompiledPhrase[] => {
      const { parts } = readTemplate(template, templateSlots);
      if (parts === undefined) {
        return [];
      }
      const inner = innerParts(parts);
      const pattern = once(() => phrasePattern(inner, slots()));
      return [{ phrase, words: requiredWords(inner), pattern, slots, hasServiceSlot: hasServiceSlot(parts), unless }];
    });
  });
  const matcher = { guards: guardWords(phrases.map(({ words }) => words)), phrases };
  matchersOfKind.set(framework, matcher);
  return matcher;
}

function unlessExpression(words: readonly string[]): RegExp | null {
  const sources = words.map((word) => escapeRegularExpression(comparable(word)));
  return sources.length === 0 ? null : new RegExp(`${notAfterLetter}(?:${sources.join('|')})${notBeforeLetter}`, 'u');
}

/** A match whose places, unlike those of a `PhraseMatch`, count in the comparable text. */
interface ComparableMatch {
  readonly compiled: CompiledPhrase;
  readonly start: number;
  readonly end: number;
  readonly slots: Readonly<Partial<Record<SlotName, Range>>>;
  readonly list: { readonly name: ListSlotName; readonly range: Range } | null;
}

function matchesOf(compiled: CompiledPhrase, text: ComparableText, prose: string): ComparableMatch[] {
  const { expression, slots } = compiled.pattern();
  return [...text.value.matchAll(expression)]
    .filter((match) => !(letter.test(match[0].charAt(0)) && letter.test(text.value.charAt(match.index - 1))))
    .filter((match) => !isQuoted(prose, text.originalIndex(match.index)))
    .flatMap((match): ComparableMatch[] => {
      const before = sentenceBefore(text.value, match.index);
      const { kind } = compiled.phrase;
      const behind = text.value.slice(match.index + match[0].length);
      const isElse = isOfEarlierTime(kind, before, behind) || ofAnotherService.test(before) || isOfAll(kind, behind);
      if (compiled.unless()?.test(before) === true || isDenied(before) || isElse) {
        return [];
      }
      const found = slotsOfMatch(match, slots);
      const service = compiled.hasServiceSlot ? serviceWordsBefore(before) : undefined;
      const isNamed = service != null && service.start < service.end;
      // A list says by its key questions what it is about.
      if (service === null || (service !== undefined && !isNamed && found.list === null)) {
        return [];
      }
      const shift = match.index - before.length;
      const named = isNamed ? { service: { start: shift + service.start, end: shift + service.end } } : {};
      const range = { start: match.index, end: match.index + match[0].length };
      return [{ compiled, ...range, ...found, slots: { ...found.slots, ...named } }];
    });
}

/** “A sister home, which was inspected on …”: what follows is said of it. */
const ofAnotherService =
  /\b(?:sister|neighbouring|nearby|another|same (?:company|provider|owner|group|trust|charity)'s) (?:[a-z]+ )?(?:homes?|services?|hospitals?|practices?|surger(?:y|ies)|sites?|locations?|trusts?|wards?|units?)\b|^in (?:scotland|wales|northern ireland|ireland),/;

/** “We rated the service good in all five areas”: in them, and not as a whole. */
function isOfAll(kind: string, behind: string): boolean {
  return kind === 'rating' && /^ (?:in|for|across|under) (?:all|each|every|both)\b/.test(behind);
}

function slotsOfMatch(match: RegExpExecArray, names: PhrasePattern['slots']): Pick<ComparableMatch, 'slots' | 'list'> {
  const slots: Partial<Record<SlotName, Range>> = {};
  let list: ComparableMatch['list'] = null;
  for (const { name, group } of names) {
    const place = match.indices?.groups?.[group];
    if (place !== undefined) {
      const range = { start: place[0], end: place[1] };
      if (isListSlot(name)) {
        list = { name, range };
      } else {
        slots[name] = range;
      }
    }
  }
  return { slots, list };
}

/** A match for each thing in the list, side by side within the range of the whole; the match itself where it has none. */
function eachInList(match: ComparableMatch, text: ComparableText): readonly ComparableMatch[] {
  const { list, compiled } = match;
  if (list === null) {
    return [match];
  }
  const items = readList(text.value.slice(list.range.start, list.range.end), compiled.slots());
  const shifted = ({ start, end }: Range) => ({ start: list.range.start + start, end: list.range.start + end });
  return items.map(({ keyQuestion, rating, range }: ListItem, index) => {
    const { start, end } = shifted(range);
    return {
      compiled,
      start: index === 0 ? match.start : start,
      end: index === items.length - 1 ? match.end : end,
      slots: {
        ...match.slots,
        'key-question': shifted(keyQuestion),
        ...(rating === null ? {} : { rating: shifted(rating) }),
      },
      list: null,
    };
  });
}

function inProse({ compiled, start, end, slots }: ComparableMatch, text: ComparableText, prose: string): PhraseMatch {
  const original = (range: Range) => ({
    start: text.originalIndex(range.start),
    end: text.originalIndex(range.end - 1) + 1,
  });
  const found: Partial<Record<SlotName, Located<string>>> = {};
  const placed = slotNames.flatMap((name) => {
    const slot = slots[name];
    return slot === undefined ? [] : [{ name, slot }];
  });
  for (const { name, slot } of placed.sort((left, right) => left.slot.start - right.slot.start)) {
    const range = original(slot);
    found[name] = { value: prose.slice(range.start, range.end), range };
  }
  const { id, kind } = compiled.phrase;
  return { phrase: id, kind, ...original({ start, end }), slots: found };
}

/** The part of the sentence that stands before this index. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestLookBack), index);
  return before.slice(1 + Math.max(...['. ', '? ', '! ', '; '].map((end) => before.lastIndexOf(end))));
}

function withoutOverlaps(matches: readonly ComparableMatch[]): readonly ComparableMatch[] {
  const sorted = [...matches].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: ComparableMatch[] = [];
  for (const match of sorted) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(match);
    }
  }
  return kept;
}
