import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** The same elements, where the heads of tables say that they are those of columns, and a wide table scrolls by itself. */
export function withReadableTables(elements: readonly ElementContent[]): ElementContent[] {
  return elements.map((element) => {
    if (element.type !== 'element') {
      return element;
    }
    const children = withReadableTables(element.children);
    switch (element.tagName) {
      case 'th':
        return headCell({ ...element, children });
      case 'table':
        return h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
          { ...element, children },
        ]);
      default:
        return { ...element, children };
    }
  });
}

/** An empty cell heads nothing, and those who hear the table would only be confused by it. */
function headCell(cell: Element): Element {
  return cell.children.length === 0
    ? { ...cell, tagName: 'td' }
    : { ...cell, properties: { ...cell.properties, scope: 'col' } };
}
