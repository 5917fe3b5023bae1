import type { Element, ElementContent, RootContent as HastContent, Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Blockquote, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { anchorsOf } from '../syntax/anchors.ts';
import type { Document } from '../syntax/document.ts';
import { wholeTree } from '../syntax/tree.ts';
import { allowedElements } from './allowed-elements.ts';
import { markdownHandlers } from './markdown-handlers.ts';

/** A block of the text at the top level, with what a reader sees of it. */
export interface AuthorPart {
  readonly node: RootContent;
  /** Nothing but what `allowedElements` allows. Each keeps the place in the source that it was made from. */
  readonly elements: readonly ElementContent[];
}

export interface AuthorParts {
  readonly parts: readonly AuthorPart[];
  /** The footnotes that the text refers to, as one section; empty where there are none. */
  readonly footnotes: readonly ElementContent[];
}

/** In front of every name of a place within the page, so that no name is one that scripts or pages already use. */
export const anchorPrefix = 'report-';

/** What the author wrote, block by block, as elements that can do no harm. */
export function authorParts(document: Document, nodes: readonly RootContent[], remoteImages: boolean): AuthorParts {
  // Each block goes in a quote of its own, so that what it becomes can be told from what the others become.
  const quotes = nodes.map((node): Blockquote => ({ type: 'blockquote', children: isBlock(node) ? [node] : [] }));
  const tree = toHast(
    { type: 'root', children: quotes },
    {
      handlers: markdownHandlers(remoteImages),
      clobberPrefix: 'footnote-',
      footnoteLabelProperties: { className: ['visually-hidden'] },
    },
  );
  const safe: Nodes = sanitize(tree, allowedElements);
  const made = 'children' in safe ? elementsIn(safe.children) : [];
  const anchors = new Set(anchorsOf(document));
  const elementsOf = (quote: Element | undefined) => withOwnAnchors(quote?.children ?? [], anchors).filter(isNoSpace);
  return {
    parts: nodes.map((node, index) => ({ node, elements: elementsOf(made[index]) })),
    footnotes: withOwnAnchors(made.slice(nodes.length), anchors),
  };
}

/** The blocks of the text, without its front matter. */
export function blockNodes(document: Document): readonly RootContent[] {
  return wholeTree(document).children.filter(({ type }) => type !== 'yaml');
}

function isBlock(node: RootContent): node is Blockquote['children'][number] {
  return node.type !== 'yaml';
}

function elementsIn(nodes: readonly HastContent[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node] : []));
}

function isNoSpace(element: ElementContent): boolean {
  return element.type !== 'text' || element.value.trim() !== '';
}

/** Links to headings of the report lead to where those headings stand in the page. */
function withOwnAnchors(elements: readonly ElementContent[], anchors: ReadonlySet<string | null>): ElementContent[] {
  return elements.map((element) => {
    if (element.type !== 'element') {
      return element;
    }
    const children = withOwnAnchors(element.children, anchors);
    const href = element.tagName === 'a' ? element.properties.href : undefined;
    const anchor = typeof href === 'string' && href.startsWith('#') ? decoded(href.slice(1)).toLowerCase() : null;
    return anchor !== null && anchors.has(anchor)
      ? { ...element, children, properties: { ...element.properties, href: `#${anchorPrefix}${anchor}` } }
      : { ...element, children };
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
