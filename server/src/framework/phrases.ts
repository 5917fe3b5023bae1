import type { Located } from '../text/range.ts';
import { type ComparableText, comparable, comparableText } from './comparable-text.ts';
import { type Framework, type Phrase, type PhraseKind, type SlotName, slotNames } from './framework.ts';
import { guardWords } from './guard-words.ts';
import { once } from './once.ts';
import { type PhrasePattern, phrasePattern, slotPatterns } from './phrase-pattern.ts';
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
  /** Matches a text before the phrase in which it speaks of something else. */
  readonly unless: () => RegExp | null;
}

interface PhraseMatcher {
  /** A text with none of these words holds no phrase. */
  readonly guards: readonly string[];
  /** One for each template. */
  readonly phrases: readonly CompiledPhrase[];
}

const matchers = new WeakMap<Framework, PhraseMatcher>();

const letter = /[\p{L}\p{N}]/u;

/** How far back from a phrase the beginning of its sentence is looked for. */
const longestLookBack = 400;

/**
 * The phrases of the framework that stand in a text, such as one paragraph, in their order; they do not overlap: of
 * two that do, the earlier counts, and of two that begin together, the longer. Letter case, kinds of quotes and
 * dashes, and white space with line breaks do not matter. A phrase may stand inside a longer sentence, but not within
 * quotation marks: those are other people's words.
 */
export function matchPhrases(framework: Framework, prose: string): readonly PhraseMatch[] {
  if (!mayHoldPhrases(framework, prose)) {
    return [];
  }
  const lower = prose.toLowerCase();
  const { phrases } = phraseMatcher(framework);
  const possible = phrases.filter(({ words }) => words.every((word) => lower.includes(word)));
  const text = comparableText(prose);
  return withoutOverlaps(possible.flatMap((compiled) => matchesOf(compiled, text, prose)));
}

/** False where a text, which may still have its markup, certainly holds no phrase of the framework. */
export function mayHoldPhrases(framework: Framework, text: string): boolean {
  const lower = text.toLowerCase();
  return phraseMatcher(framework).guards.some((word) => lower.includes(word));
}

function phraseMatcher(framework: Framework): PhraseMatcher {
  const known = matchers.get(framework);
  if (known !== undefined) {
    return known;
  }
  const slots = once(() => slotPatterns(framework));
  const phrases = framework.phrases.flatMap((phrase) => {
    const unless = once(() => unlessExpression(phrase.unless));
    return phrase.templates.flatMap((template): readonly CompiledPhrase[] => {
      const { parts } = readTemplate(template, slotNames);
      if (parts === undefined) {
        return [];
      }
      const pattern = once(() => phrasePattern(parts, slots()));
      return [{ phrase, words: requiredWords(parts), pattern, unless }];
    });
  });
  const matcher = { guards: guardWords(phrases.map(({ words }) => words)), phrases };
  matchers.set(framework, matcher);
  return matcher;
}

function unlessExpression(words: readonly string[]): RegExp | null {
  const sources = words.map((word) => comparable(word).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return sources.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function matchesOf({ phrase, pattern, unless }: CompiledPhrase, text: ComparableText, prose: string): PhraseMatch[] {
  const { expression, slots } = pattern();
  return [...text.value.matchAll(expression)]
    .filter((match) => !letter.test(text.value.charAt(match.index - 1)))
    .filter((match) => !isQuoted(prose, text.originalIndex(match.index)))
    .filter((match) => unless()?.test(sentenceBefore(text.value, match.index)) !== true)
    .map((match) => ({
      phrase: phrase.id,
      kind: phrase.kind,
      start: text.originalIndex(match.index),
      end: text.originalIndex(match.index + match[0].length - 1) + 1,
      slots: slotsOfMatch(match, slots, text, prose),
    }));
}

function slotsOfMatch(
  match: RegExpExecArray,
  slots: readonly SlotName[],
  text: ComparableText,
  prose: string,
): PhraseSlots {
  const found: Partial<Record<SlotName, Located<string>>> = {};
  for (const [index, name] of slots.entries()) {
    const place = match.indices?.[index + 1];
    if (place !== undefined) {
      const range = { start: text.originalIndex(place[0]), end: text.originalIndex(place[1] - 1) + 1 };
      found[name] = { value: prose.slice(range.start, range.end), range };
    }
  }
  return found;
}

/** The part of the sentence that stands before this index. */
function sentenceBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestLookBack), index);
  return before.slice(1 + Math.max(...['. ', '? ', '! ', '; '].map((end) => before.lastIndexOf(end))));
}

function withoutOverlaps(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  const sorted = [...matches].sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: PhraseMatch[] = [];
  for (const match of sorted) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(match);
    }
  }
  return kept;
}
