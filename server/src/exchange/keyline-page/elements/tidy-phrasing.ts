import type { Html, PhrasingContent } from 'mdast';

/**
 * The nodes of one paragraph without white space that readers of a page do not see: at the ends, beside line breaks and
 * around line endings. A line ending stays one, so that a text keeps the lines that its author wrote.
 */
export function tidyPhrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const spaced = withoutSpaceAfter(nodes.map(collapsed), true).nodes;
  const tidy = filled(withoutSpaceBefore(spaced, true).nodes);
  return withBreaksAtEnds(tidy);
}

/** The nodes of a heading or a cell, which are written in one line. */
export function inOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    switch (node.type) {
      case 'text':
        return { ...node, value: node.value.replaceAll('\n', ' ') };
      case 'break':
        return breakAsHtml;
      case 'emphasis':
      case 'strong':
      case 'link':
        return { ...node, children: inOneLine(node.children) as typeof node.children };
      default:
        return node;
    }
  });
}

const breakAsHtml: Html = { type: 'html', value: '<br>' };

function collapsed(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text') {
    return { ...node, value: node.value.replace(/[ \t\n\f\r]+/g, (space) => (/[\n\r]/.test(space) ? '\n' : space)) };
  }
  return holdsPhrasing(node) ? { ...node, children: node.children.map(collapsed) } : node;
}

interface Spaced {
  readonly nodes: PhrasingContent[];
  /** Whether white space that stood next would not be seen. */
  readonly spaced: boolean;
}

/** Without the white space that follows other white space, a line break or the beginning, within markup too. */
function withoutSpaceAfter(nodes: readonly PhrasingContent[], begins: boolean): Spaced {
  let spaced = begins;
  const result = nodes.map((node): PhrasingContent => {
    if (node.type === 'text') {
      const value = spaced ? node.value.replace(/^[ \t\n]+/, '') : node.value;
      spaced = value === '' ? spaced : /[ \t\n]$/.test(value);
      return { ...node, value };
    }
    if (holdsPhrasing(node)) {
      const within = withoutSpaceAfter(node.children, spaced);
      spaced = within.spaced;
      return { ...node, children: within.nodes };
    }
    spaced = node.type === 'break';
    return node;
  });
  return { nodes: result, spaced };
}

/** Without the white space that a line break or the end follows. */
function withoutSpaceBefore(nodes: readonly PhrasingContent[], ends: boolean): Spaced {
  let spaced = ends;
  const result = nodes.toReversed().map((node): PhrasingContent => {
    if (node.type === 'text') {
      const value = spaced ? withoutSpaceAtEnd(node.value) : node.value;
      spaced = spaced && value === '';
      return { ...node, value };
    }
    if (holdsPhrasing(node)) {
      const within = withoutSpaceBefore(node.children, spaced);
      spaced = within.spaced;
      return { ...node, children: within.nodes };
    }
    spaced = node.type === 'break';
    return node;
  });
  return { nodes: result.toReversed(), spaced };
}

/** By hand: a pattern would begin anew at each space of a long run in the middle. */
function withoutSpaceAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\n'.includes(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end);
}

/** Neighbouring texts as one, and nothing that holds nothing. */
function filled(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const each of nodes) {
    const node = holdsPhrasing(each) ? { ...each, children: filled(each.children) } : each;
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (!isEmpty(node)) {
      result.push(node);
    }
  }
  return result;
}

function isEmpty(node: PhrasingContent): boolean {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value === '';
    case 'emphasis':
    case 'strong':
      return node.children.length === 0;
    default:
      return false;
  }
}

/** A line break at an end of a paragraph, or of stressed words, cannot be written in Markdown's own way. */
function withBreaksAtEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex((node) => !isBreak(node));
  const last = nodes.findLastIndex((node) => !isBreak(node));
  return nodes.map((node, place) => {
    if (first === -1 || place < first || place > last) {
      return breakAsHtml;
    }
    return holdsPhrasing(node) ? { ...node, children: withBreaksAtEnds(node.children) as typeof node.children } : node;
  });
}

function isBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && node.value === breakAsHtml.value);
}

type Holder = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'link' }>;

function holdsPhrasing(node: PhrasingContent): node is Holder {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'link';
}
