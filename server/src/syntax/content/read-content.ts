import type { Heading as HeadingNode, RootContent, Table as TableNode } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Range } from '../../text/range.ts';
import { rangeOf } from '../parser/node-range.ts';
import type { Cell, Comment, Content, Directive, Heading, Opaque, Table } from './content.ts';
import { readProse } from './read-prose.ts';
import { withoutShownHtml } from './shown-html.ts';

/** What a node of the tree is to Keyline. `source` is the text that the tree was parsed from. */
export function readContent(node: RootContent, source: string): Content {
  const range = rangeOf(node);
  switch (node.type) {
    case 'heading':
      return readHeading(node, source);
    case 'paragraph':
      return { kind: 'paragraph', prose: readProse(node.children, source, range.end), range };
    case 'list': {
      const items = node.children.map((item) => ({ contents: readAll(item.children, source), range: rangeOf(item) }));
      return { kind: 'list', ordered: node.ordered === true, items, range };
    }
    case 'blockquote':
      return { kind: 'quote', contents: readAll(node.children, source), range };
    case 'table':
      return readTable(node, source);
    case 'leafDirective':
      return readDirective(node);
    case 'html':
      return readHtml(range, source);
    default:
      return { kind: 'opaque', range };
  }
}

function readAll(nodes: readonly RootContent[], source: string): readonly Content[] {
  return nodes.map((node) => readContent(node, source));
}

function readHeading(node: HeadingNode, source: string): Heading {
  const range = rangeOf(node);
  const name = withoutShownHtml(readProse(node.children, source, range.end));
  return { kind: 'heading', depth: node.depth, name, range };
}

function readTable(node: TableNode, source: string): Table {
  const rows = node.children.map((row) =>
    row.children.map((cell): Cell => {
      const range = rangeOf(cell);
      return { prose: readProse(cell.children, source, range.end), range };
    }),
  );
  return { kind: 'table', rows, range: rangeOf(node) };
}

function readDirective(node: LeafDirective): Directive {
  const range = rangeOf(node);
  const start = range.start + '::'.length;
  return { kind: 'directive', name: node.name, nameRange: { start, end: start + node.name.length }, range };
}

/** A comment where the HTML in `range` is one and nothing else. */
export function readHtml(range: Range, source: string): Comment | Opaque {
  const written = /^<!--(.*?)-->\s*$/s.exec(source.slice(range.start, range.end));
  const text = written?.[1];
  if (text === undefined || text.includes('-->')) {
    return { kind: 'opaque', range };
  }
  const start = range.start + '<!--'.length;
  return { kind: 'comment', text, textRange: { start, end: start + text.length }, range };
}
