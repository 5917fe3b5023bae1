import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';
import { attribute } from '../page-lines/html-elements.ts';
import { numberedMark, wordLists } from './word-lists.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Gives what word processors and web editors write as styles the elements that mean the same, within the tree itself:
 * headings, lists, bold and slanted words. What only they understand goes.
 */
export function tidyCopy(parent: Parent): void {
  for (const node of [...parent.childNodes]) {
    if (defaultTreeAdapter.isElementNode(node)) {
      tidyCopy(node);
      tidyElement(node);
    }
  }
  joinNeighbours(parent);
  wordLists(parent);
}

/** Markdown cannot write two runs of bold or slanted words beside each other, and readers see one. */
function joinNeighbours(parent: Parent): void {
  let before: Element | null = null;
  for (const node of [...parent.childNodes]) {
    const emphasis = defaultTreeAdapter.isElementNode(node) ? emphases.get(node.tagName) : undefined;
    if (emphasis === undefined || !defaultTreeAdapter.isElementNode(node)) {
      before = null;
    } else if (before?.tagName === emphasis) {
      for (const child of [...node.childNodes]) {
        defaultTreeAdapter.detachNode(child);
        defaultTreeAdapter.appendChild(before, child);
      }
      defaultTreeAdapter.detachNode(node);
    } else {
      rename(node, emphasis);
      before = node;
    }
  }
}

const emphases: ReadonlyMap<string, string> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
]);

function tidyElement(element: Element): void {
  const style = attribute(element, 'style') ?? '';
  if (/mso-list:\s*ignore/i.test(style) || element.tagName === 'o:p') {
    noteNumber(element);
    defaultTreeAdapter.detachNode(element);
    return;
  }
  const level = headingLevel(element);
  if (level !== null) {
    rename(element, `h${level}`);
  } else if (/^(?:b|strong)$/.test(element.tagName) && /font-weight:\s*(?:normal|400)\b/i.test(style)) {
    // A web editor wraps all that is copied so.
    rename(element, holdsBlock(element) ? 'div' : 'span');
  } else if (element.tagName === 'span') {
    tidySpan(element, style);
  }
}

/** The level of a heading that is written as a paragraph; null for all others. */
function headingLevel(element: Element): number | null {
  if (element.tagName !== 'p' && element.tagName !== 'div') {
    return null;
  }
  const level = Number(attribute(element, 'aria-level'));
  if (attribute(element, 'role') === 'heading' && Number.isInteger(level) && level > 0) {
    return Math.min(level, 6);
  }
  return /(?:^|\s)MsoTitle(?:$|\s)/.test(attribute(element, 'class') ?? '') ? 1 : null;
}

function tidySpan(span: Element, style: string): void {
  const isBold = /font-weight:\s*(?:bold|[6-9]00)\b/i.test(style);
  const isSlanted = /font-style:\s*italic/i.test(style);
  const inHeading = span.parentNode !== null && /^h[1-6]$/.test(span.parentNode.nodeName);
  if ((isBold && !inHeading) || isSlanted) {
    rename(span, isBold && !inHeading ? 'strong' : 'em');
  }
  if (isBold && isSlanted && !inHeading) {
    const inner = defaultTreeAdapter.createElement('em', html.NS.HTML, []);
    for (const child of [...span.childNodes]) {
      defaultTreeAdapter.detachNode(child);
      defaultTreeAdapter.appendChild(inner, child);
    }
    defaultTreeAdapter.appendChild(span, inner);
  }
}

function holdsBlock(element: Element): boolean {
  return element.childNodes.some((node) => /^(?:p|div|h[1-6]|ul|ol|table)$/.test(node.nodeName));
}

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

/** A mark such as “1.” or “b)” in front of an item is noted on its paragraph, before it goes. */
function noteNumber(mark: Element): void {
  let around: Parent | null = mark.parentNode;
  while (around !== null && defaultTreeAdapter.isElementNode(around) && around.tagName !== 'p') {
    around = around.parentNode;
  }
  if (around !== null && defaultTreeAdapter.isElementNode(around) && /^\s*\(?[\da-z]{1,5}[.)]/i.test(wordsOf(mark))) {
    around.attrs.push({ name: numberedMark, value: '' });
  }
}

/** The text below a node. */
function wordsOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) {
    return node.value;
  }
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : '';
}
