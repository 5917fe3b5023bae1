import { plainLine } from '../program/plain-text.ts';

/** Characters that Markdown or HTML would take for more than themselves. */
const special = /[\\`*_[\]<>|~&]/g;

/** Text of a report as Markdown shows it, in one line: nothing in it is a link, calls anybody or names an issue. */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(special, '\\$&')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&\u200B')
    .replaceAll('://', ':\u200B//');
}

/** A name as code, whatever stands in it. */
export function markdownCode(text: string): string {
  const plain = plainLine(text);
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}

/** A table, or nothing where it has no rows. Cells are Markdown. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) {
    return [];
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')];
}
