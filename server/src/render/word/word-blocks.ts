import {
  AlignmentType,
  Bookmark,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type { Phrasing, PrintedBlock } from '../printed/printed-document.ts';
import { type WordContext, withPending } from './word-context.ts';
import { fieldParagraphs } from './word-fields.ts';
import { bookmarkPrefixes, ruleText, styleId, wordStyles } from './word-names.ts';
import { wordPhrasing } from './word-phrasing.ts';
import { wordTable } from './word-table.ts';
import { wordText } from './word-text.ts';

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** Where a block stands: in a list or a quotation, or among what Keyline adds. */
interface Place {
  /** The style of its paragraphs; null for that of ordinary text, and of lists. */
  readonly style: string | null;
  /** How deep in lists, 0 for in none. */
  readonly depth: number;
}

const ordinary: Place = { style: null, depth: 0 };
const added: Place = { style: wordStyles.added, depth: 0 };

/** The blocks of a document, one after the other. `onBlock` is told which one comes next. */
export function wordBlocks(
  blocks: readonly PrintedBlock[],
  context: WordContext,
  onBlock: (place: number) => void = () => {},
): readonly FileChild[] {
  return blocks.flatMap((block, place) => {
    onBlock(place);
    const before = blocks[place - 1];
    // The fields of a heading stand above what follows from them, in one list of lines.
    const fields = before?.kind === 'heading' ? (before.source?.fields ?? []) : [];
    const after = blocks[place + 1];
    // Of a heading without values, the fields stand alone.
    const alone = block.kind === 'heading' && after?.kind !== 'values' ? (block.source?.fields ?? []) : [];
    return block.kind === 'values'
      ? fieldParagraphs(fields, block.blocks, context)
      : [...blockChildren(block, ordinary, context), ...fieldParagraphs(alone, [], context)];
  });
}

/** The same within something that is no section: a footnote, a cell. */
export function plainBlocks(blocks: readonly PrintedBlock[], context: WordContext): readonly FileChild[] {
  return blocks.flatMap((block) => blockChildren(block, ordinary, context));
}

/** What Keyline adds, in a style of its own. */
export function addedBlocks(blocks: readonly PrintedBlock[], context: WordContext): readonly FileChild[] {
  return blocks.flatMap((block) => blockChildren(block, added, context));
}

function blockChildren(block: PrintedBlock, place: Place, context: WordContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, context);
    case 'paragraph':
      return [paragraph(block.children, place, context)];
    case 'bar':
      return [];
    case 'list':
      return listOf(block, place, context);
    case 'quote':
      return block.blocks.flatMap((inner, index) =>
        blockChildren(inner, { ...place, style: index === 0 ? wordStyles.quote : wordStyles.quoteMore }, context),
      );
    case 'result':
    case 'values':
      return addedBlocks(block.blocks, context);
    case 'computed':
      return computedOf(block.name, block.blocks, context);
    case 'fields':
      return block.entries.map(({ name, value }) =>
        paragraph([{ kind: 'text', text: `${name}: ` }, ...value], place, context),
      );
    case 'preformatted': {
      const lines = wordText(block.text).split('\n');
      const children = lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
      return [styled(wordStyles.code, withPending(children, context))];
    }
    case 'rule':
      return [styled(wordStyles.rule, withPending([new TextRun(ruleText)], context))];
    case 'table':
      return wordTable(block, place.style === wordStyles.added, context);
  }
}

function headingOf(block: Extract<PrintedBlock, { kind: 'heading' }>, context: WordContext): readonly FileChild[] {
  const heading = headingLevels[Math.min(block.level, headingLevels.length) - 1] ?? HeadingLevel.HEADING_5;
  const id = block.anchor === null ? undefined : context.bookmarks.get(block.anchor);
  const words = wordPhrasing(block.children, context);
  const children = id === undefined ? words : [new Bookmark({ id, children: words })];
  return [new Paragraph({ heading, children: withPending(children, context) })];
}

function computedOf(name: string, blocks: readonly PrintedBlock[], context: WordContext): readonly FileChild[] {
  context.count.blocks += 1;
  context.pending.bookmark = `${bookmarkPrefixes.block}${name.replace(/\W/g, '_').slice(0, 18)}_${context.count.blocks}`;
  const children = addedBlocks(blocks, context);
  return context.pending.bookmark === null
    ? children
    : [styled(wordStyles.added, withPending([], context)), ...children];
}

/** CSS pixels by which each level of a list is narrower. */
const listIndent = 48;

function listOf(
  { start, items }: Extract<PrintedBlock, { kind: 'list' }>,
  place: Place,
  outer: WordContext,
): readonly FileChild[] {
  const context = { ...outer, pictureWidth: outer.pictureWidth - listIndent };
  const level = Math.min(place.depth, 8);
  context.count.lists += 1;
  const instance = context.count.lists;
  if (start !== null) {
    context.listStarts.add(start);
  }
  const numbering =
    start === null ? { reference: bulletReference, level } : { reference: numberReference(start), level, instance };
  const within = { ...place, depth: place.depth + 1 };
  return items.flatMap((blocks): readonly FileChild[] => {
    const [first, ...others] = blocks;
    const words: Phrasing = first?.kind === 'paragraph' ? first.children : [];
    const rest = first?.kind === 'paragraph' ? others : blocks;
    const item = new Paragraph({
      numbering,
      ...(place.style !== null && { style: styleId(place.style) }),
      children: withPending(wordPhrasing(words, context), context),
    });
    return [item, ...rest.flatMap((block) => blockChildren(block, within, context))];
  });
}

/** What numbered lists that begin with this number are called in the file. */
export function numberReference(start: number): string {
  return `keyline-numbers-${start}`;
}

export const bulletReference = 'keyline-bullets';

function paragraph(phrasing: Phrasing, { style: own, depth }: Place, context: WordContext): Paragraph {
  const inList = depth === 0 ? null : (wordStyles.listMore[Math.min(depth, wordStyles.listMore.length) - 1] ?? null);
  const style = own ?? inList;
  const children = withPending(wordPhrasing(phrasing, context), context);
  return style === null ? new Paragraph({ children }) : styled(style, children);
}

function styled(style: string, children: NonNullable<IParagraphOptions['children']>): Paragraph {
  return new Paragraph({
    style: styleId(style),
    ...(style === wordStyles.rule && { alignment: AlignmentType.CENTER }),
    children,
  });
}
