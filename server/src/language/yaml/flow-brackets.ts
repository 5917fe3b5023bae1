/** A `[…]` or `{…}` that is open where the caret stands. */
export interface FlowBracket {
  readonly kind: 'list' | 'map';
  /** What stands before the caret in the entry that the caret stands in, or that holds the next bracket. */
  readonly entry: string;
  /** The entries before that one. */
  readonly before: readonly string[];
}

/** The brackets that are open at the end of a piece of a line, the outermost first. */
export function openBrackets(text: string): readonly FlowBracket[] {
  const open: { kind: FlowBracket['kind']; entry: string; before: string[] }[] = [];
  for (const [token] of text.matchAll(/"[^"]*"?|'[^']*'?|[[\]{},]|[^"'[\]{},]+/g)) {
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
  for (const [token] of text.matchAll(/"[^"]*"?|'[^']*'?|[[\]{},]|[^"'[\]{},]+/g)) {
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

/** The key and value of an entry of a map; null where it has no colon yet. */
export function entryPair(
  entry: string,
): { readonly key: string; readonly gap: string; readonly value: string } | null {
  const groups = /^\s*(?<key>"[^"]*"|'[^']*'|[^:]+?)[ \t]*:(?<gap>\s*)(?<value>.*)$/s.exec(entry)?.groups;
  return groups === undefined
    ? null
    : { key: (groups.key ?? '').replace(/^["']|["']$/g, ''), gap: groups.gap ?? '', value: groups.value ?? '' };
}
