import type { Element, ElementContent, RootContent as HastContent, Nodes } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import type { Blockquote, Nodes as MarkdownNodes, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { allowedElements } from './allowed-elements.ts';
import { withReadableTables } from './author-tables.ts';
import { markdownHandlers } from './markdown-handlers.ts';

export interface AuthorElements {
  /** What each node becomes: nothing but what `allowedElements` allows. Each element keeps the place of what it was made of. */
  readonly ofNodes: readonly (readonly ElementContent[])[];
  /** The footnotes that the text refers to, as one section; empty where there are none. */
  readonly footnotes: readonly ElementContent[];
}

type Known = WeakMap<RootContent, readonly ElementContent[]>;

const withRemoteImages: Known = new WeakMap();
const withoutRemoteImages: Known = new WeakMap();

/**
 * What the author wrote as elements that can do no harm. What a node becomes is remembered as long as the node lives,
 * unless it refers to another one: an author who types changes one node of thousands.
 */
export function authorElements(nodes: readonly RootContent[], remoteImages: boolean): AuthorElements {
  const known = remoteImages ? withRemoteImages : withoutRemoteImages;
  const unknown = nodes.filter((node) => !known.has(node));
  const { ofNodes, footnotes } = convert(unknown, remoteImages);
  const made = new Map(unknown.map((node, index) => [node, ofNodes[index] ?? []]));
  for (const [node, elements] of made) {
    if (!refersElsewhere(node)) {
      known.set(node, elements);
    }
  }
  return { ofNodes: nodes.map((node) => made.get(node) ?? known.get(node) ?? []), footnotes };
}

function convert(nodes: readonly RootContent[], remoteImages: boolean): AuthorElements {
  // Each node goes in a quote of its own, so that what it becomes can be told from what the others become.
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
  return {
    ofNodes: nodes.map((_node, index) => withReadableTables(made[index]?.children ?? []).filter(isNoSpace)),
    footnotes: made.slice(nodes.length),
  };
}

/** Whether what the node becomes depends on other nodes, or others on it. */
function refersElsewhere(node: MarkdownNodes): boolean {
  switch (node.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'imageReference':
    case 'linkReference':
      return true;
    default:
      return 'children' in node && node.children.some(refersElsewhere);
  }
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
