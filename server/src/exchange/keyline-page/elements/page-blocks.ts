import type { Blockquote, Code, List, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import { importMarks, isBlockName, type PagePart, pageParts } from '../../../render/import-marks.ts';
import { computedBlock } from '../../draft/write-report.ts';
import { attribute, isBlock, isNavigation, isSilent } from '../../page-lines/html-elements.ts';
import { elementsBelow } from '../../page-lines/html-text.ts';
import { footnoteDefinitions } from './page-footnotes.ts';
import { htmlBlock, htmlPlace, readableParagraph } from './page-html.ts';
import { pagePhrasing, rawText } from './page-phrasing.ts';
import { markedHeading, pageSectionHeading } from './page-section-heading.ts';
import { pageTable } from './page-table.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Block = Blockquote['children'][number];

/** The blocks of a page's report: what the author wrote, its fields and computed blocks in their places. */
export function pageBlocks(nodes: readonly Node[]): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const endParagraph = () => {
    blocks.push(...paragraph(pagePhrasing(loose)));
    loose = [];
  };
  for (const node of nodes) {
    if (defaultTreeAdapter.isElementNode(node) && (isBlock(node) || isBlockOfKeyline(node))) {
      endParagraph();
      blocks.push(...blocksOf(node));
    } else {
      loose.push(node);
    }
  }
  endParagraph();
  return blocks;
}

/** What is a block though it is none in HTML. */
function isBlockOfKeyline(element: Element): boolean {
  return partOf(element) !== null || htmlPlace(element) === 'block';
}

/** What Keyline has added here; null for what the author wrote. */
function partOf(element: Element): PagePart | null {
  const written = attribute(element, importMarks.part);
  return pageParts.find((part) => part === written) ?? null;
}

function blocksOf(element: Element): Block[] {
  const part = partOf(element);
  if (part !== null) {
    return partBlocks(element, part);
  }
  if (isSilent(element) || isNavigation(element)) {
    return [];
  }
  if (htmlPlace(element) === 'block') {
    return htmlBlock(rawText(element));
  }
  const { tagName, childNodes } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return pageSectionHeading(element);
    case 'blockquote':
      return [{ type: 'blockquote', children: pageBlocks(childNodes) }];
    case 'ul':
    case 'ol':
      return [list(element)];
    case 'pre':
      return [code(element)];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return [pageTable(element) ?? []].flat();
    default:
      return pageBlocks(childNodes);
  }
}

/** Parts that Keyline adds are left out: they come from the front matter and the fields, or are computed again. */
function partBlocks(element: Element, part: PagePart): Block[] {
  if (part === 'footnotes') {
    return footnoteDefinitions(element, pageBlocks);
  }
  if (part === 'report') {
    // The headline of a release is the title of its page.
    return elementsBelow(element, ['h1']).flatMap((title) =>
      markedHeading(title) === null ? [] : pageSectionHeading(title),
    );
  }
  const name = attribute(element, importMarks.block);
  return part === 'computed' && name !== null && isBlockName(name) ? [computedBlock(name)] : [];
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [readableParagraph({ type: 'paragraph', children })];
}

/**
 * A list with words that stand in no paragraph of their own is written without empty lines. In all others they part the
 * blocks of an item, so that none goes on with the one above.
 */
function list(element: Element): List {
  const items = element.childNodes.filter(isItem);
  const blocks = items.map((item) => pageBlocks(item.childNodes));
  const isTight = items.some((item, place) => hasParagraph(blocks[place]) && !item.childNodes.some(isParagraph));
  const children = blocks.map((own, place): ListItem => {
    const spread = items[place]?.childNodes.some(isParagraph) || (!isTight && own.length > 1);
    return { type: 'listItem', spread, children: own };
  });
  const ordered = element.tagName === 'ol';
  const start = ordered ? Number(attribute(element, 'start') ?? 1) : null;
  return { type: 'list', ordered, start, spread: children.some(({ spread }) => spread === true), children };
}

function hasParagraph(blocks: readonly Block[] = []): boolean {
  return blocks.some(({ type }) => type === 'paragraph');
}

function isParagraph(node: Node): boolean {
  return node.nodeName === 'p';
}

function isItem(node: Node): node is Element {
  return defaultTreeAdapter.isElementNode(node) && node.tagName === 'li';
}

function code(element: Element): Code {
  const inner = element.childNodes.find((node) => node.nodeName === 'code');
  const language =
    inner !== undefined && defaultTreeAdapter.isElementNode(inner)
      ? /(?:^|\s)language-(\S+)/.exec(attribute(inner, 'class') ?? '')?.[1]
      : undefined;
  return { type: 'code', lang: language ?? null, value: rawText(element).replace(/\n$/, '') };
}
