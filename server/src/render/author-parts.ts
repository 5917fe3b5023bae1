import type { Element, ElementContent, RootContent as HastContent, Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Blockquote, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { anchorsOf } from '../syntax/anchors.ts';
import type { Document } from '../syntax/document.ts';
import { wholeTree } from '../syntax/tree.ts';
import { allowedElements } from './allowed-elements.ts';
import { withReadableTables } from './author-tables.ts';
import { withTargets } from './link-targets.ts';
import { markdownHandlers } from './markdown-handlers.ts';
import type { RenderRequest } from './render-request.ts';

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

/** What the author wrote, block by block, as elements that can do no harm. */
export function authorParts(
  document: Document,
  nodes: readonly RootContent[],
  { remoteImages, linksToPages }: Pick<RenderRequest, 'remoteImages' | 'linksToPages'>,
): AuthorParts {
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
  const targets = { anchors: new Set(anchorsOf(document)), linksToPages };
  const elementsOf = (quote: Element | undefined) =>
    withReadableTables(withTargets(quote?.children ?? [], targets)).filter(isNoSpace);
  return {
    parts: nodes.map((node, index) => ({ node, elements: elementsOf(made[index]) })),
    footnotes: withTargets(made.slice(nodes.length), targets),
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
