import type { Element, ElementContent, Nodes } from 'hast';

/** Whether the node is an element with this class. */
export function hasClass(node: Nodes | undefined, name: string): boolean {
  return node?.type === 'element' && classesOf(node).includes(name);
}

/** What follows `prefix` in the first class of the element that begins so; null where none does. */
export function afterPrefix(element: Element, prefix: string): string | null {
  return (
    classesOf(element)
      .find((name) => name.startsWith(prefix))
      ?.slice(prefix.length) ?? null
  );
}

/** The elements among the nodes. */
export function elementsOf(nodes: readonly Nodes[]): readonly Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node] : []));
}

/** All text in the nodes. */
export function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? wordsOf(node.children) : ''))
    .join('');
}

/** The property as text; null where the element does not have it. */
export function propertyOf({ properties }: Element, name: string): string | null {
  // Marks are named as attributes, and elements that were made with a name of a property have that.
  const value = properties[name] ?? properties[propertyName(name)];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function classesOf({ properties: { className } }: Element): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function propertyName(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}
