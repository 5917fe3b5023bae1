import { wrapAnsi } from 'fast-wrap-ansi';
import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type pc from 'picocolors';

export type Colours = ReturnType<typeof pc.createColors>;

/** The Markdown of Keyline's own pages, made readable in a terminal of `width` columns. */
export function renderMarkdown(markdown: string, colours: Colours, width: number): string {
  const { children } = fromMarkdown(markdown);
  return `${blocksText(children, colours, width)}\n`;
}

/** The same for parts of a page, without a line end behind the last. */
export function blocksText(
  nodes: readonly RootContent[],
  colours: Colours,
  width: number,
  between: string = '\n\n',
): string {
  return nodes.map((node) => block(node, colours, width)).join(between);
}

function block(node: RootContent, colours: Colours, width: number): string {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? colours.bold(colours.underline(plainText(node))) : colours.bold(plainText(node));
    case 'paragraph':
      return wrapAnsi(inline(node.children, colours), width);
    case 'code':
      return indented(colours.cyan(node.value));
    case 'list':
      return list(node, colours, width);
    case 'blockquote':
      return indented(node.children.map((child) => block(child, colours, width - 2)).join('\n\n'));
    default:
      return plainText(node);
  }
}

function list(node: List, colours: Colours, width: number): string {
  return node.children
    .map((item, index) => {
      const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
      const text = item.children.map((child) => block(child, colours, width - mark.length)).join('\n');
      return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function inline(nodes: readonly PhrasingContent[], colours: Colours): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'inlineCode':
          return colours.cyan(node.value);
        case 'strong':
          return colours.bold(inline(node.children, colours));
        case 'emphasis':
          return colours.italic(inline(node.children, colours));
        case 'break':
          return '\n';
        default:
          return plainText(node).replace(/\s+/g, ' ');
      }
    })
    .join('');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
