import type { Range } from '../../text/range.ts';
import { afterLineEnding, lineEnd, skipBlankLines } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { Paragraph } from './content.ts';
import type { Link } from './link.ts';
import { isSimpleLine, linksOfTokens, proseOf, readTokens, type Token } from './simple-tokens.ts';

/**
 * Reads a block that is certainly one paragraph with nothing but words, emphasis, code, links and references in their
 * simplest forms, one after the other, as the parser reads it where these labels are defined; null for all others. Most
 * marked-up prose of a report is that simple, and the parser would take many times as long. Ranges count from the start
 * of the block.
 */
export function readSimpleParagraph(text: string, labels: Labels): Paragraph | null {
  const read = paragraphTokens(text, labels);
  return read === null ? null : { kind: 'paragraph', prose: proseOf(text, read.tokens, read.range), range: read.range };
}

/** The links of such a paragraph, in the order of the text; null for all other blocks. */
export function linksOfSimpleParagraph(text: string, labels: Labels): readonly Link[] | null {
  const read = paragraphTokens(text, labels);
  return read === null ? null : linksOfTokens(text, read.tokens);
}

function paragraphTokens(
  text: string,
  labels: Labels,
): { readonly range: Range; readonly tokens: readonly Token[] } | null {
  const start = skipBlankLines(text, 0);
  const end = paragraphEnd(text, start);
  const range = end === null ? null : { start, end };
  const tokens = range === null ? null : readTokens(text, range, labels);
  return range === null || tokens === null ? null : { range, tokens };
}

/** Where the paragraph ends that is all there is in the text; null where the text may be anything else. */
function paragraphEnd(text: string, start: number): number | null {
  for (let line = start; line < text.length; ) {
    const end = lineEnd(text, line);
    if (!isSimpleLine(text, line, end)) {
      return null;
    }
    const following = afterLineEnding(text, end);
    const next = skipBlankLines(text, following);
    if (next === text.length) {
      return end;
    }
    if (next > following) {
      return null;
    }
    line = next;
  }
  return null;
}
