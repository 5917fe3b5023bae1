import { type YamlLine, yamlLine } from './yaml-lines.ts';

/** A `[…]` or `{…}` that is open where the caret stands. */
export interface FlowBracket {
  readonly kind: 'list' | 'map';
  /** What stands before the caret in the entry that the caret stands in, or that holds the next bracket. */
  readonly entry: string;
  /** The entries before that one. */
  readonly before: readonly string[];
}

/** Quotation marks count only where a key or value begins with one: "school's" has none. */
const tokens = /(?<=(?:^|[[{,:])\s*)(?:"[^"]*"?|'[^']*'?)|[[\]{},]|[^"'[\]{},]+|["']/g;

/** The brackets that are open at the end of a piece of a line, the outermost first. */
export function openBrackets(text: string): readonly FlowBracket[] {
  const open: { kind: FlowBracket['kind']; entry: string; before: string[] }[] = [];
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '[' || token === '{') {
      open.push({ kind: token === '[' ? 'list' : 'map', entry: '', before: [] });
    } else if (token === ']' || token === '}') {
      open.pop();
    } else if (inner !== undefined && token === ',') {
      inner.before.push(inner.entry);
      inner.entry = '';
    } else if (inner !== undefined) {
      inner.entry += token;
    }
  }
  return open;
}

/** The entries after the one that the caret stands in, up to the bracket that closes its map or list. */
export function entriesAfter(text: string): readonly string[] {
  const entries = [''];
  let depth = 0;
  // An entry that is being written has no comma yet, and another may stand on the next line.
  for (const [token] of text.replaceAll('\n', ',').matchAll(tokens)) {
    depth += token === '[' || token === '{' ? 1 : token === ']' || token === '}' ? -1 : 0;
    if (depth < 0) {
      break;
    }
    if (token === ',' && depth === 0) {
      entries.push('');
    } else {
      entries[entries.length - 1] += token;
    }
  }
  return entries.slice(1);
}

/** The line of a text in which a bracket opens that is still open at the end of the text. */
export interface OpenLine {
  /** The text above the line. */
  readonly above: string;
  readonly line: string;
  /** What stands in the brackets, from the first that is open, as if it stood on one line. */
  readonly value: string;
}

/**
 * Where the brackets are open at the end of a text of whole lines; null where none is. A line that stands no deeper than
 * the one that opened them is no part of what they hold: they were never closed.
 */
export function openLine(text: string): OpenLine | null {
  let open: { at: number; line: string; value: string } | null = null;
  for (const { 0: written, index } of text.matchAll(/^.*$/gm)) {
    const line = written.replace(/(?:^|\s)#.*/s, '').trimEnd();
    if (open !== null && (line === '' || indentOf(line) > indentOf(open.line) || /^\s*[\]}]/.test(line))) {
      open.value += ` ${line.trim()}`;
    } else {
      const value = bracketedValue(yamlLine(line));
      open = value === null ? null : { at: index, line, value };
    }
    open = open !== null && openBrackets(open.value).length > 0 ? open : null;
  }
  return open === null ? null : { above: text.slice(0, open.at), line: open.line, value: open.value };
}

/** What stands after the dashes and the key of a line, where it begins with a bracket; else null. */
export function bracketedValue({ key, value, rest }: YamlLine): string | null {
  const written = (key === null ? rest : value).trimStart();
  return /^[[{]/.test(written) ? written : null;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The key and value of an entry of a map; null where it has no colon yet. */
export function entryPair(
  entry: string,
): { readonly key: string; readonly gap: string; readonly value: string } | null {
  const quoted = /^\s*(?:"[^"]*"|'[^']*')[ \t]*:/.exec(entry);
  const colon = quoted === null ? entry.indexOf(':') : quoted[0].length - 1;
  const key = entry.slice(0, Math.max(0, colon)).trim();
  const behind = entry.slice(colon + 1);
  const value = behind.trimStart();
  return key === ''
    ? null
    : { key: key.replace(/^["']|["']$/g, ''), gap: behind.slice(0, behind.length - value.length), value };
}
