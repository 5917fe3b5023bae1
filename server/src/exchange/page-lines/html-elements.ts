import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'video',
  'audio',
]);

const navigation = new Set(['nav', 'footer', 'aside', 'button', 'select', 'dialog']);

const navigationRoles = new Set(['navigation', 'search', 'contentinfo', 'complementary', 'dialog']);

const block = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'dd', 'details', 'dialog', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head'],
  ...['header', 'hgroup', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'search', 'section'],
  ...['select', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul'],
]);

/** Elements whose content no reader sees as text. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName);
}

/** Elements that lead about the site instead of saying something, and those that the page hides. */
export function isNavigation(element: Element): boolean {
  const role = attribute(element, 'role');
  return (
    navigation.has(element.tagName) ||
    (role !== null && navigationRoles.has(role)) ||
    attribute(element, 'hidden') !== null
  );
}

/** Elements that begin a line of their own. */
export function isBlock(element: Element): boolean {
  return block.has(element.tagName);
}

/** The element that holds what the page is about; null where the page marks none. */
export function mainElement(root: DefaultTreeAdapterTypes.Document): Element | null {
  return (
    firstElement(root, (element) => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    firstElement(root, (element) => element.tagName === 'article') ??
    firstElement(root, (element) => element.tagName === 'body')
  );
}

/** The first element in the order of the page that passes; null where none does. */
export function firstElement(
  root: DefaultTreeAdapterTypes.Document,
  wanted: (element: Element) => boolean,
): Element | null {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (defaultTreeAdapter.isElementNode(node) && wanted(node)) {
      return node;
    }
    if ('childNodes' in node) {
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  return null;
}

/** The value of an attribute; null where the element does not have it. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}
