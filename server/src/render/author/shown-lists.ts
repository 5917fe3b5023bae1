import type { List, ListItem, Nodes } from 'mdast';

/**
 * The list as readers see it. What is not for them (comments, definitions) or only space does not set its items apart. An item that
 * holds the words of HTML or of a directive has room around its parts, so that they do not run into each other.
 */
export function shownList(list: List): List {
  const children = list.children.map((item): ListItem => {
    const shown = item.children.filter((node) => !isHidden(node));
    return { ...item, children: shown, spread: item.spread === true && shown.length > 1 };
  });
  const isApart = children.some(({ spread }) => spread) || (list.spread === true && children.length > 1);
  return { ...list, children, spread: isApart || children.some(holdsOwnWords) };
}

function isHidden(node: Nodes): boolean {
  return (
    node.type === 'definition' ||
    node.type === 'footnoteDefinition' ||
    (node.type === 'html' && withoutComments(node.value) === '') ||
    (node.type === 'paragraph' && node.children.every((child) => child.type === 'text' && child.value.trim() === ''))
  );
}

function holdsOwnWords({ children }: ListItem): boolean {
  return children.length > 1 && children.some(({ type }) => type === 'html' || type === 'leafDirective');
}

/** HTML as readers are shown it: comments are not for them. */
export function withoutComments(html: string): string {
  return html.replace(/<!--.*?(?:-->|$)/gs, '').trim();
}
