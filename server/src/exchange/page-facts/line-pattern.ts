import { atomic, groupNames } from '../../framework/phrases/atomic.ts';
import { escapeRegularExpression } from '../../text/escape-regular-expression.ts';

/**
 * The pattern of a whole line; `{any}` stands for words that differ. Each slot ends where what follows it is first
 * found, and no later place is tried but for the last slot: what fits behind a later place fits behind the first.
 * So matching stays linear.
 */
export function linePattern(template: string): RegExp {
  const [start = '', ...pieces] = template.split(/(\{[a-z-]+\})/u);
  const value = pieces.indexOf('{value}');
  const newGroup = groupNames();
  let source = loosely(start);
  for (let at = 0; at < pieces.length; at += 2) {
    const slot = at === value ? String.raw`(?<value>\S.*?)` : String.raw`\S.*?`;
    const words = loosely(pieces[at + 1] ?? '');
    source += at + 2 < pieces.length ? atomic(slot + words, newGroup()) : slot + words;
  }
  return new RegExp(`^${source}[.:]?$`, 'iu');
}

/** The template of a label and its value without the colon between them; null for one that has none there. */
export function withoutColon(template: string, fewestWords = 1): string | null {
  const [, label] = /^([^{}]+):\s*\{value\}$/u.exec(template) ?? [];
  return label === undefined || label.split(' ').length < fewestWords ? null : `${label} {value}`;
}

/** The words in a pattern, in any kind of quotes, dashes and spaces. */
export function loosely(words: string): string {
  return escapeRegularExpression(words.replace(/[.:]$/u, ''))
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”]/gu, '["“”]')
    .replace(/[-–—]/gu, '[-–—]')
    .replace(/\s+/gu, '(?<!\\s)\\s+');
}
