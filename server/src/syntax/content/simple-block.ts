import { type Range, shiftRange } from '../../text/range.ts';
import type { Block } from '../blocks/block.ts';
import { stretchesIn } from '../blocks/lines.ts';
import type { Labels } from '../parser/labels.ts';
import type { Content, Directive } from './content.ts';
import type { Link } from './link.ts';
import { shiftContents } from './shift-content.ts';
import { linksOfSimpleDefinitions, simpleDefinitionsOf } from './simple-definitions.ts';
import { linksOfSimpleList, readSimpleList } from './simple-list.ts';
import { linksOfSimpleParagraph, readSimpleParagraph } from './simple-paragraph.ts';
import { linksOfSimpleQuote, readSimpleQuote } from './simple-quote.ts';
import { linksOfSimpleTable, readSimpleTable } from './simple-table.ts';

/**
 * What a block holds that is paragraphs, lists, tables, quotations, directives or definitions of the simplest kind,
 * where these labels are defined; null where the parser is needed.
 */
export function readSimpleBlock(block: Block, labels: Labels): readonly Content[] | null {
  if (block.mayDefineLabels) {
    return simpleDefinitionsOf(block)?.ranges.map((range) => ({ kind: 'opaque', range })) ?? null;
  }
  const parts = simpleParts(block, (text) => {
    const read =
      readSimpleParagraph(text, labels) ??
      readSimpleList(text, labels) ??
      readSimpleTable(text, labels) ??
      readSimpleQuote(text, labels) ??
      readSimpleDirective(text);
    return read === null ? null : [read];
  });
  return parts?.flatMap(({ start, read }) => (start === 0 ? read : shiftContents(read, start))) ?? null;
}

/** Its links, in the order of the text. */
export function linksOfSimpleBlock(block: Block, labels: Labels): readonly Link[] | null {
  if (block.mayDefineLabels) {
    return linksOfSimpleDefinitions(block, labels);
  }
  const parts = simpleParts(
    block,
    (text) =>
      linksOfSimpleParagraph(text, labels) ??
      linksOfSimpleList(text, labels) ??
      linksOfSimpleTable(text, labels) ??
      linksOfSimpleQuote(text, labels) ??
      (readSimpleDirective(text) === null ? null : []),
  );
  return (
    parts?.flatMap(({ start, read }) =>
      read.map((link) => ({
        ...link,
        addressRange: shiftRange(link.addressRange, start),
        range: shiftRange(link.range, start),
      })),
    ) ?? null
  );
}

/** A bullet, or what stands behind the number. */
const listMark = /^(?:\d{1,3})?([-*+.)]) /;

/**
 * What is read of each stretch of a block without blank lines, with its place; null where one cannot be read, or where
 * two with the same mark stand one behind the other, which are one list.
 */
function simpleParts<Read>(
  { begins, text }: Block,
  read: (text: string) => Read | null,
): readonly { readonly start: number; readonly read: Read }[] | null {
  if (begins !== null) {
    return null;
  }
  const parts: { readonly start: number; readonly read: Read }[] = [];
  let markBefore: string | undefined;
  for (const { start, end } of stretchesIn(text)) {
    const part = text.slice(start, end);
    const mark = listMark.exec(part)?.[1];
    const own = mark !== undefined && mark === markBefore ? null : read(part);
    if (own === null) {
      return null;
    }
    parts.push({ start, read: own });
    markBefore = mark;
  }
  return parts.length === 0 ? null : parts;
}

/** “::scores”, without anything behind the name. */
const directive = /^::([a-z]+(?:-[a-z]+)*)$/;

function readSimpleDirective(text: string): Directive | null {
  const name = directive.exec(text)?.[1];
  const range: Range = { start: 0, end: text.length };
  return name === undefined
    ? null
    : { kind: 'directive', name, nameRange: { start: '::'.length, end: text.length }, range };
}
