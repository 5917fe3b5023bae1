import type { Range } from '../../text/range.ts';
import { linesIn } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { Quote } from './content.ts';
import type { Link } from './link.ts';
import { isSimpleLine, linksOfTokens, proseOf, readTokens, type Token } from './simple-tokens.ts';

/**
 * Reads a text without blank lines that is certainly one quotation, each paragraph of which is one line of words, emphasis, code, links and
 * references in their simplest forms, as the parser reads it where these labels are defined; null for all others.
 * Ranges count from the start of the text.
 */
export function readSimpleQuote(text: string, labels: Labels): Quote | null {
  const read = quotedLines(text, labels);
  if (read === null) {
    return null;
  }
  const contents = read.paragraphs.map(({ range, tokens }) => ({
    kind: 'paragraph' as const,
    prose: proseOf(text, tokens, range),
    range,
  }));
  return { kind: 'quote', contents, range: read.range };
}

/** The links of such a quotation, in the order of the text; null for all others. */
export function linksOfSimpleQuote(text: string, labels: Labels): readonly Link[] | null {
  return quotedLines(text, labels)?.paragraphs.flatMap(({ tokens }) => linksOfTokens(text, tokens)) ?? null;
}

interface QuotedLine {
  readonly range: Range;
  readonly tokens: readonly Token[];
}

function quotedLines(
  text: string,
  labels: Labels,
): { readonly paragraphs: readonly QuotedLine[]; readonly range: Range } | null {
  const lines = text.startsWith('>') ? linesIn(text) : [];
  const paragraphs: QuotedLine[] = [];
  for (const [place, { start, end }] of lines.entries()) {
    const isParagraph = place % 2 === 0;
    const range = { start: start + '> '.length, end };
    const isSimple = text.startsWith('> ', start) && range.start < end && isSimpleLine(text, range.start, end);
    const tokens = isParagraph && isSimple ? readTokens(text, range, labels) : null;
    if (isParagraph ? tokens === null : text.slice(start, end) !== '>') {
      return null;
    }
    if (tokens !== null) {
      paragraphs.push({ range, tokens });
    }
  }
  const [first, last] = [lines[0], lines.at(-1)];
  // A mark with nothing behind it at the end would be read with care.
  return first === undefined || last === undefined || lines.length % 2 === 0
    ? null
    : { paragraphs, range: { start: first.start, end: last.end } };
}
