import type { List, Paragraph, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { type FieldName, fieldNames } from '../report/fields.ts';
import { type FrontMatterValues, frontMatterSchema } from '../syntax/front-matter-schema.ts';

/** A report to be written: what the front matter says, and the sections in their order. */
export interface Draft {
  readonly frontMatter: FrontMatterValues;
  readonly sections: readonly DraftSection[];
}

export interface DraftSection {
  /** Null for the text before the first heading. */
  readonly heading: DraftHeading | null;
  readonly fields: ReadonlyMap<FieldName, string>;
  readonly contents: readonly DraftContent[];
}

export interface DraftHeading {
  /** 1 to 6. */
  readonly depth: number;
  readonly text: string;
}

/** Texts are words, not Markdown: what would be read as Markdown is escaped when written. */
export type DraftContent =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly DraftItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface DraftItem {
  readonly text: string;
  readonly items: readonly DraftItem[];
}

const markdownOptions: Options = {
  bullet: '-',
  rule: '-',
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown()],
  // A line that begins with two colons would be a computed block.
  unsafe: [{ atBreak: true, character: ':', after: ':' }],
};

/**
 * The text of a report: front matter with its keys in the order of the schema, fields in house order, one blank line
 * between blocks, every line ending a line feed. The same draft always gives the same text.
 */
export function writeReport(draft: Draft): string {
  const root: Root = { type: 'root', children: draft.sections.flatMap(sectionBlocks) };
  const body = toMarkdown(root, markdownOptions);
  return body === '' ? writeFrontMatter(draft.frontMatter) : `${writeFrontMatter(draft.frontMatter)}\n${body}`;
}

function writeFrontMatter(values: FrontMatterValues): string {
  const keys = Object.keys(frontMatterSchema.shape);
  const entries = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .sort(([left], [right]) => keys.indexOf(left) - keys.indexOf(right));
  return entries.length === 0 ? '' : `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0 })}---\n`;
}

function sectionBlocks(section: DraftSection): RootContent[] {
  const blocks: RootContent[] = [];
  if (section.heading !== null) {
    const depth = headingDepths[Math.min(6, Math.max(1, section.heading.depth)) - 1] ?? 6;
    blocks.push({ type: 'heading', depth, children: [{ type: 'text', value: section.heading.text }] });
  }
  const fields = fieldNames.flatMap((name) => {
    const value = section.fields.get(name);
    return value === undefined ? [] : [value === '' ? `${name}:` : `${name}: ${value}`];
  });
  if (fields.length > 0) {
    blocks.push(paragraph(fields.join('\n')));
  }
  return [...blocks, ...section.contents.map(contentBlock)];
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

function contentBlock(content: DraftContent): RootContent {
  switch (content.kind) {
    case 'paragraph':
      return paragraph(content.text);
    case 'quote':
      return { type: 'blockquote', children: content.paragraphs.map(paragraph) };
    case 'list':
      return list(content.items);
    case 'table':
      return table(content.rows);
  }
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

function list(items: readonly DraftItem[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: item.items.length === 0 ? [paragraph(item.text)] : [paragraph(item.text), list(item.items)],
    })),
  };
}

function table(rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [{ type: 'text', value: cell }] })),
    })),
  };
}
