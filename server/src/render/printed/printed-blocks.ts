import type { Element, ElementContent } from 'hast';
import { importMarks } from '../import-marks.ts';
import { afterPrefix, elementsOf, hasClass, propertyOf, wordsOf } from './element-words.ts';
import type { NamedPhrasing, ParagraphLook, Phrasing, PrintedBlock } from './printed-document.ts';
import { type PrintedContext, printedPhrasing, withoutNotes } from './printed-phrasing.ts';
import { printedTable } from './printed-table.ts';

/** What stands in a line of its own. */
const blockNames = new Set('blockquote details div dl h1 h2 h3 h4 h5 h6 hr li ol p pre section table ul'.split(' '));

/** The elements as blocks. Headings within quotes and lists head nothing, so they are paragraphs there. */
export function printedBlocks(
  nodes: readonly ElementContent[],
  context: PrintedContext,
  isWithin: boolean = false,
): readonly PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    blocks.push(...paragraph('plain', printedPhrasing(line, context)));
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && blockNames.has(node.tagName)) {
      endLine();
      blocks.push(...blocksOf(node, context, isWithin));
    } else {
      line.push(node);
    }
  }
  endLine();
  return blocks;
}

/** A list of names and values (`dl`) with a `div` around each pair. */
export function namedPhrasing(list: Element, context: PrintedContext): readonly NamedPhrasing[] {
  return elementsOf(list.children).flatMap(({ children }): readonly NamedPhrasing[] => {
    const [name, value] = elementsOf(children);
    return name === undefined || value === undefined
      ? []
      : [{ name: wordsOf(name.children), value: printedPhrasing(value.children, context) }];
  });
}

function blocksOf(element: Element, context: PrintedContext, isWithin: boolean): readonly PrintedBlock[] {
  const { tagName, children } = element;
  const part = propertyOf(element, importMarks.part);
  if (part === 'values' || part === 'computed') {
    return partOf(element, part, context);
  }
  const within = () => printedBlocks(children, context, true);
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading !== null) {
    return headingOf(element, Math.max(1, Number(heading[1]) - 1), context, isWithin);
  }
  switch (tagName) {
    case 'section':
      return hasClass(element, 'footnotes') ? [] : printedBlocks(children, context, isWithin);
    case 'p':
      return paragraphOf(element, context);
    case 'ul':
    case 'ol': {
      const items = elementsOf(children).map((item) => printedBlocks(item.children, context, true));
      const start = tagName === 'ul' ? null : Number(propertyOf(element, 'start') ?? 1);
      return items.length === 0 ? [] : [{ kind: 'list', start, items }];
    }
    case 'dl':
      return [{ kind: 'fields', entries: namedPhrasing(element, context) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: within() }];
    case 'pre':
      return [{ kind: 'preformatted', text: wordsOf(children).replace(/\n$/, ''), language: languageOf(element) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'table':
      return [printedTable(element, context)].filter((table) => table !== null);
    case 'details':
      // What can be opened on a screen stays closed on paper.
      return [];
    default:
      return hasClass(element, 'result')
        ? [{ kind: 'result', blocks: within() }]
        : printedBlocks(children, context, isWithin);
  }
}

function headingOf(
  element: Element,
  level: number,
  context: PrintedContext,
  isWithin: boolean,
): readonly PrintedBlock[] {
  const words = printedPhrasing(element.children, withoutNotes(context));
  if (isWithin) {
    return paragraph('plain', words.length === 0 ? [] : [{ kind: 'strong', children: words }]);
  }
  // Nobody could find a heading without words in a list of contents.
  return isEmpty(words)
    ? []
    : [{ kind: 'heading', level, anchor: propertyOf(element, 'id'), children: words, source: sourceOf(element) }];
}

/** What Keyline adds, told apart from what the author wrote. */
function partOf(element: Element, part: 'values' | 'computed', context: PrintedContext): readonly PrintedBlock[] {
  const plain = { ...element, properties: { ...element.properties, [importMarks.part]: null } };
  const blocks = blocksOf(plain, context, false);
  const name = propertyOf(element, importMarks.block);
  return part === 'values' || name === null ? [{ kind: 'values', blocks }] : [{ kind: 'computed', name, blocks }];
}

function sourceOf(heading: Element): Extract<PrintedBlock, { kind: 'heading' }>['source'] {
  const depth = propertyOf(heading, importMarks.depth);
  const fields: (readonly [string, string])[] = JSON.parse(propertyOf(heading, importMarks.fields) ?? '[]');
  return depth === null ? null : { depth: Number(depth), fields };
}

function languageOf({ children }: Element): string | null {
  const [code] = elementsOf(children);
  return code === undefined ? null : afterPrefix(code, 'language-');
}

function paragraphOf(element: Element, context: PrintedContext): readonly PrintedBlock[] {
  const words = paragraph(lookOf(element), printedPhrasing(element.children, context));
  const bars = elementsOf(element.children).filter((child) => hasClass(child, 'bar'));
  return [...words, ...bars.flatMap((bar) => barOf(bar, wordsOf(element.children)))];
}

function lookOf(element: Element): ParagraphLook {
  if (hasClass(element, 'difference') || hasClass(element, 'list-title')) {
    return hasClass(element, 'difference') ? 'difference' : 'list-title';
  }
  return hasClass(element, 'result-previous') || hasClass(element, 'nothing') ? 'aside' : 'plain';
}

function barOf(bar: Element, text: string): readonly PrintedBlock[] {
  const parts = elementsOf(bar.children);
  const fill = parts.find((part) => hasClass(part, 'fill'));
  if (fill === undefined) {
    return [];
  }
  const edges = parts.filter((part) => hasClass(part, 'edge')).map((edge) => Number(propertyOf(edge, 'x1')));
  const score = Number(propertyOf(fill, 'width'));
  return [{ kind: 'bar', score, tone: afterPrefix(fill, 'tone-') ?? 'none', edges, text }];
}

function paragraph(look: ParagraphLook, children: Phrasing): readonly PrintedBlock[] {
  return isEmpty(children) ? [] : [{ kind: 'paragraph', look, children }];
}

function isEmpty(phrasing: Phrasing): boolean {
  return phrasing.every((piece) => piece.kind === 'break' || (piece.kind === 'text' && piece.text.trim() === ''));
}
