import type { ElementContent } from 'hast';

const blocks = new Set(['blockquote', 'h2', 'hr', 'li', 'ol', 'p', 'pre', 'table', 'tr', 'ul']);

/**
 * The same elements, where each that is a block of its own says the line of the source that it begins in, counted from 0.
 * Their own places count from `firstLine` of the source.
 */
export function sourceLines(elements: readonly ElementContent[], firstLine: number): ElementContent[] {
  return elements.map((element) => {
    if (element.type !== 'element' || element.position === undefined) {
      return element.type === 'element' && element.children.length > 0
        ? { ...element, children: sourceLines(element.children, firstLine) }
        : element;
    }
    const { tagName, properties, position } = element;
    const line = firstLine + position.start.line - 1;
    return {
      ...element,
      properties: blocks.has(tagName) ? { ...properties, dataLine: line } : properties,
      children: sourceLines(element.children, firstLine),
    };
  });
}
