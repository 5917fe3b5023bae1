import type { ElementContent } from 'hast';

const blocks = new Set(['blockquote', 'h2', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'tr', 'ul']);

/** The same elements, where each that is a block of its own says the line of the source that it begins in, counted from 0. */
export function sourceLines(elements: readonly ElementContent[]): ElementContent[] {
  return elements.map((element) => {
    if (element.type !== 'element') {
      return element;
    }
    const line = blocks.has(element.tagName) ? element.position?.start.line : undefined;
    const properties = line === undefined ? element.properties : { ...element.properties, dataLine: line - 1 };
    return { ...element, properties, children: sourceLines(element.children) };
  });
}
