import type { Range } from '../../text/range.ts';
import type { Token } from './tokens.ts';

/** One sentence of a text. */
export interface Sentence {
  /** Without the mark at its end. */
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** Whether no mark ends it, as in a title. */
  readonly isHeadline: boolean;
}

/** In tokens. A longer one is a list or a table without its marks. */
export const longestSentence = 150;

/** Where a sentence stands in its text, without the mark at its end. UTF-16 indices, half-open. */
export interface SentenceRange extends Range {
  readonly isQuestion: boolean;
  /** Whether no mark ends it, as in a title. */
  readonly isHeadline: boolean;
}

/** A mark at which a sentence may end, with what closes behind it, before a space or the end of the text. */
const endMark = /[.!?](?=['"’”)\]]*(?:\s|$))/g;
const closing = /['"’”)\]]*/y;
/** Shortened words, and single letters such as those of “J. Hill”, after which a full stop ends nothing. */
const shortened = /(?:^|[\s(])(?:St|Dr|Mr|Mrs|Ms|No|Rd|Ltd|Prof|e\.g|i\.e|etc|approx|[A-Z])$/;
const longestShortened = 8;

/** The sentences of a text, in their order: from one full stop, exclamation mark or question mark to the next. Linear. */
export function sentenceRangesOf(text: string): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(endMark)) {
    closing.lastIndex = index + 1;
    const behind = index + 1 + (closing.exec(text)?.[0].length ?? 0);
    if (!isShortened(text, start, index) || behind === text.length) {
      ranges.push({ start, end: index, isQuestion: mark === '?', isHeadline: false });
      start = behind;
    }
  }
  ranges.push({ start, end: text.length, isQuestion: false, isHeadline: true });
  return ranges.filter((range) => /\S/.test(text.slice(range.start, range.end)));
}

/**
 * The parts of a text that can be read by themselves, in their order: sentences, and behind a question mark, which may
 * belong to a name such as “Is it safe?”, the next sentence as well. Together they are the whole text. Linear.
 */
export function separableParts(text: string): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  let isOpen = false;
  for (const sentence of sentenceRangesOf(text)) {
    if (!isOpen && sentence.start > start) {
      parts.push({ start, end: sentence.start });
      start = sentence.start;
    }
    isOpen = sentence.isQuestion;
  }
  parts.push({ start, end: text.length });
  return parts;
}

function isShortened(text: string, from: number, index: number): boolean {
  return text.charAt(index) === '.' && shortened.test(text.slice(Math.max(from, index - longestShortened), index));
}

/**
 * The tokens of a text by its sentences. What closes a quotation or brackets belongs to the sentence behind it, and a mark
 * within a name, such as “Is it safe?”, ends nothing.
 */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let to = 0;
  for (const { end, isQuestion, isHeadline } of sentenceRangesOf(text)) {
    while (to < tokens.length && (tokens[to]?.start ?? end) < end) {
      to += 1;
    }
    if ((tokens[to - 1]?.end ?? 0) > end) {
      continue;
    }
    if (to > from) {
      sentences.push({ tokens: tokens.slice(from, to), isQuestion, isHeadline });
    }
    to = tokens[to]?.start === end ? to + 1 : to;
    from = to;
  }
  return from < tokens.length
    ? [...sentences, { tokens: tokens.slice(from), isQuestion: false, isHeadline: true }]
    : sentences;
}
