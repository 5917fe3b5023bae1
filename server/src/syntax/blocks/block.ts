import { furtherLineStarts } from '../../text/line-index.ts';
import { reasonTooCostly, reasonTooLong } from './block-limits.ts';
import { type CertainStart, certainStart } from './block-start.ts';
import { skipBlankLines } from './lines.ts';
import { type PlainText, readPlainText } from './plain-text.ts';

/**
 * A piece of the text whose block structure depends on nothing outside it. It knows no position in the document,
 * so that it outlives edits elsewhere, and what was read from it with it.
 */
export interface Block {
  readonly text: string;
  /** Where its lines begin, but for the first, counted from its start. */
  readonly lineStarts: readonly number[];
  /** Whether the text ends with this block: a fence or HTML that is left open within a list then ends elsewhere. */
  readonly isLast: boolean;
  /** What the block begins with, where a line alone tells; null for paragraphs, lists, quotes, tables and HTML. */
  readonly begins: CertainStart | null;
  /** A heading or paragraph without any markup, which needs no parser; else null. */
  readonly plain: PlainText | null;
  /** Why the block is not looked into, as the end of a sentence; null for every ordinary block. */
  readonly tooCostly: string | null;
  /** False where the block certainly holds no heading. */
  readonly mayHoldHeadings: boolean;
  /** What it takes to read and check the block, by the things in it that take time; a plain paragraph is 2. */
  readonly work: number;
  /** False where the block certainly holds no table. */
  readonly mayHoldTables: boolean;
  /** False where the block certainly holds no link with an address, and no definition of one. */
  readonly mayHoldLinks: boolean;
  /** False where the block certainly holds no comment. */
  readonly mayHoldComments: boolean;
  /** False where the block certainly holds no directive, and no slip of one. */
  readonly mayHoldDirectives: boolean;
  /** False where the block certainly defines no label of a link or footnote. */
  readonly mayDefineLabels: boolean;
  /** False where the block certainly mentions no label of a link or footnote. */
  readonly mayMentionLabels: boolean;
}

/** The block that has this text, which must have been cut at block boundaries. */
export function makeBlock(text: string, isLast: boolean): Block {
  const first = skipBlankLines(text, 0);
  const begins = certainStart(text, first);
  const plain = begins === null || begins === 'heading' ? readPlainText(text) : null;
  const tooCostly = plain === null && first < text.length ? costOf(text, begins) : null;
  const parsed = plain === null && tooCostly === null;
  const headingsAtMost = begins === 'heading' ? 1 : begins === null && parsed ? countOf(headingWithin, text) : 0;
  return {
    text,
    lineStarts: furtherLineStarts(text),
    isLast,
    begins,
    plain,
    tooCostly,
    mayHoldHeadings: headingsAtMost > 0,
    work: 2 + (begins === 'heading' ? 6 : 16) * headingsAtMost + workOfWords(text) + (parsed ? workOfMarks(text) : 0),
    mayHoldTables: parsed && text.includes('|'),
    mayHoldLinks: parsed && linkWithin.test(text),
    mayHoldComments: text.includes('<!--'),
    mayHoldDirectives: text.includes('::'),
    mayDefineLabels: parsed && text.includes(']:'),
    mayMentionLabels: parsed && text.includes(']'),
  };
}

/** A block with this text that is not looked into, for a reason that is the end of a sentence. */
export function unreadBlock(text: string, reason: string): Block {
  return {
    text,
    lineStarts: furtherLineStarts(text),
    isLast: true,
    begins: null,
    plain: null,
    tooCostly: reason,
    mayHoldHeadings: false,
    work: 2,
    mayHoldTables: false,
    mayHoldLinks: false,
    mayHoldComments: false,
    mayHoldDirectives: false,
    mayDefineLabels: false,
    mayMentionLabels: false,
  };
}

/** Sentences with numbers, scores, ratings, breaches and regulations are read as claims, each by readers of its own. */
function workOfWords(text: string): number {
  return (
    4 * countOf(numberAndRest, text) +
    countOf(number, text) +
    10 * countOf(judgingWord, text) +
    15 * countOf(ratingLabel, text) +
    4 * countOf(claimedThing, text)
  );
}

/** The parser reads what stands in items, rows and notes as if each were a text of its own. */
function workOfMarks(text: string): number {
  return 6 + countOf(itemOrRow, text) + 12 * countOf(note, text);
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function costOf(text: string, begins: CertainStart | null): string | null {
  return begins === 'fence' || begins === 'comment' ? reasonTooLong(text) : reasonTooCostly(text);
}

const linkWithin = /\]\(|\]:|<[a-z]/i;
/** A number sign that may begin a heading, or an underline that may make one of the lines above it. */
const headingWithin = /(?<=^|[\r\n])[ \t]{0,3}(?:#|(?:=+|-+)[ \t]*(?=[\r\n]|$))/g;
const number = /\d+/g;
/** A sentence or line from its first figure on. */
const numberAndRest = /\d[^.!?\r\n]*/g;
const judgingWord = /\b(?:(?:rat|grad)(?:e[ds]?|ings?)\b|judged|breach)/gi;
/** The words of most frameworks. A block knows none, and where a framework has others, its sentences only weigh less. */
const ratingLabel =
  /\b(?:good|outstanding|inadequate|improvement|excellent|exceptional|adequate|satisfactory|weak)\b/gi;
const claimedThing = /\b(?:regulation|score[ds]?\b)/gi;
const itemOrRow = /^[ \t]*(?:[-*+>|]|\d{1,9}[.)])/gm;
const note = /^[ \t>]*\[\^/gm;
