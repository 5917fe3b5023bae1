import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';
import { attribute } from '../page-lines/html-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A list that is being put together. */
interface OpenList {
  readonly list: Element;
  readonly level: number;
}

/** Word writes the items of a list as paragraphs, whose style says how deep they lie: they become lists. */
export function wordLists(parent: Parent): void {
  let open: OpenList[] = [];
  for (const node of [...parent.childNodes]) {
    const level = itemLevel(node);
    if (level !== null && defaultTreeAdapter.isElementNode(node)) {
      open = addItem(parent, node, level, open);
    } else if (!isBetween(node)) {
      open = [];
    }
  }
}

function itemLevel(node: Node): number | null {
  if (!defaultTreeAdapter.isElementNode(node) || node.tagName !== 'p') {
    return null;
  }
  const list = (attribute(node, 'style') ?? '').split(';').find((each) => /^\s*mso-list:/i.test(each)) ?? '';
  const level = /\blevel(\d)/i.exec(list)?.[1];
  return level === undefined ? null : Number(level);
}

/** White space and comments stand between items and part no list. */
function isBetween(node: Node): boolean {
  return defaultTreeAdapter.isCommentNode(node) || (defaultTreeAdapter.isTextNode(node) && node.value.trim() === '');
}

/** Puts the paragraph as an item into the list of its level, which is made where there is none. */
function addItem(parent: Parent, paragraph: Element, level: number, open: readonly OpenList[]): OpenList[] {
  const around = open.filter((each) => each.level <= level);
  const last = around.at(-1);
  const item = defaultTreeAdapter.createElement('li', html.NS.HTML, []);
  for (const child of [...paragraph.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(item, child);
  }
  if (last?.level === level) {
    defaultTreeAdapter.appendChild(last.list, item);
    defaultTreeAdapter.detachNode(paragraph);
    return around;
  }
  const list = defaultTreeAdapter.createElement(isNumbered(paragraph) ? 'ol' : 'ul', html.NS.HTML, []);
  defaultTreeAdapter.appendChild(list, item);
  const outer = last?.list.childNodes.at(-1);
  if (outer !== undefined && defaultTreeAdapter.isElementNode(outer)) {
    defaultTreeAdapter.appendChild(outer, list);
  } else {
    defaultTreeAdapter.insertBefore(parent, list, paragraph);
  }
  defaultTreeAdapter.detachNode(paragraph);
  return [...around, { list, level }];
}

/** What Word writes in front of an item tells a number from a bullet; the tidying has noted it. */
function isNumbered(paragraph: Element): boolean {
  return attribute(paragraph, numberedMark) !== null;
}

/** Noted on a paragraph whose mark was a number, before the mark went. */
export const numberedMark = 'data-numbered';
