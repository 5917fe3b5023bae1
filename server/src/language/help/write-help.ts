import { pageAddress } from '../../text/addresses/address.ts';
import type { Help, HelpLink, HelpPart, HelpTable } from './help.ts';

/** The help as Markdown, for clients that render it. Nothing in a text is taken for Markdown by accident. */
export function helpAsMarkdown(help: Help): string {
  return [`**${escapeMarkdown(help.title)}**`, ...help.parts.map(partAsMarkdown)].join('\n\n');
}

/** The help as plain text: tables are set in columns. */
export function helpAsPlainText(help: Help): string {
  return [help.title, ...help.parts.map(partAsPlainText)].join('\n\n');
}

function partAsMarkdown(part: HelpPart): string {
  switch (part.kind) {
    case 'text':
      return escapeMarkdown(part.text);
    case 'link':
      return linkAsMarkdown(part);
    case 'table':
      return tableAsMarkdown(part);
  }
}

function linkAsMarkdown({ text, address }: HelpLink): string {
  const page = pageAddress(address);
  return page === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${page})`;
}

function tableAsMarkdown(part: HelpTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  const rule = `|${' --- |'.repeat(part.header.length)}`;
  return [row(part.header), rule, ...part.rows.map(row)].join('\n');
}

function partAsPlainText(part: HelpPart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'link':
      return `${part.text}: ${part.address}`;
    case 'table':
      return tableAsPlainText(part);
  }
}

function tableAsPlainText(part: HelpTable): string {
  const widths = columnWidths(part);
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [part.header, ...part.rows].map(row).join('\n');
}

function columnWidths({ header, rows }: HelpTable): readonly number[] {
  return header.map((_, column) => Math.max(...[header, ...rows].map((cells) => cells[column]?.length ?? 0)));
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&').replaceAll(/(?<!\s)\s*\n\s*/g, ' ');
}
