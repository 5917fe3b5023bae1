import { wrapAnsi } from 'fast-wrap-ansi';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import type { RuleDescription } from '../../rules/rule.ts';
import { blocksText, type Colours } from './render-markdown.ts';

/** From what matters most to what can best be left out where the screen is full. */
const byWeight = ['What to do', 'Example', 'Why it matters', 'Fix', 'Options'];

/** In the order in which they are read. */
const inOrder = ['Example', 'What to do', 'Why it matters', 'Fix', 'Options'];

/**
 * What a rule finds and what to do, from its page in Markdown, as text of at most `lines` lines of `width` columns. Parts
 * that have no room are left out; the last line says how to read them.
 */
export function ruleScreen(
  { id, severity, fixable, missing, summary }: RuleDescription,
  page: string,
  colours: Colours,
  { lines, width }: { readonly lines: number; readonly width: number },
): string {
  const { children } = fromMarkdown(page);
  const facts = `${severity}${missing ? ' (hint in drafts)' : ''}${fixable ? ', can be fixed' : ''}`;
  const head = `${colours.bold(colours.underline(id))}  ${colours.dim(facts)}\n${wrapAnsi(summary, width)}\n`;
  const examples = children.filter((node) => node.type === 'code' && node.lang === 'report' && node.meta === 'wrong');
  const count = `${examples.length} ${examples.length === 1 ? 'example' : 'examples'}`;
  const more = `More, with ${count}: keyline explain ${id} --all\n`;

  const parts = partsOf(children, colours, width);
  let room = lines - lineCount(head) - lineCount(more) - 1;
  const shown = new Set<string>();
  for (const name of byWeight) {
    const text = parts.get(name);
    const needed = text === undefined ? 0 : lineCount(text) + 1;
    if (text !== undefined && needed <= room) {
      shown.add(name);
      room -= needed;
    }
  }
  const texts = inOrder.flatMap((name) => (shown.has(name) ? (parts.get(name) ?? []) : []));
  return `${[head, ...texts, colours.dim(more.trimEnd())].join('\n')}\n`;
}

/** The text of each part by its name. */
function partsOf(children: readonly RootContent[], colours: Colours, width: number): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [index, node] of children.entries()) {
    if (node.type === 'heading' && node.depth === 2) {
      const name = plainText(node);
      const rest = children.slice(index + 1);
      const end = rest.findIndex(({ type }) => type === 'heading');
      const body = rest.slice(0, end === -1 ? rest.length : end);
      if (body.length > 0) {
        parts.set(name, `${colours.bold(name)}\n${blocksText(body, colours, width, '\n')}\n`);
      }
    }
  }
  const example = exampleLines(children, width);
  if (example !== null) {
    parts.set('Example', `${colours.bold('Example')}\n${colours.cyan(example)}\n`);
  }
  return parts;
}

/** The first line that an example marks, the marks below it, and the message; null where no example marks one. */
function exampleLines(children: readonly RootContent[], width: number): string | null {
  for (const node of children) {
    if (node.type === 'code' && node.lang === 'report' && node.meta === 'wrong') {
      const lines = node.value.split('\n');
      const at = lines.findIndex((line) => /^ *\^+ /.test(line));
      const [, marks = '', message = ''] = /^( *\^+) (.*)$/.exec(lines[at] ?? '') ?? [];
      const marked = lines[at - 1] ?? '';
      if (marks !== '' && marked.length <= width - 2) {
        return indented(`${marked}\n${marks}\n${wrapAnsi(message, width - 2)}`);
      }
    }
  }
  return null;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
