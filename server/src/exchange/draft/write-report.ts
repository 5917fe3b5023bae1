import type { Html, List, Paragraph, RootContent, Table } from 'mdast';
import { stringify } from 'yaml';
import { type FieldName, fieldNames } from '../../report/fields/fields.ts';
import {
  type FrontMatterAsWritten,
  type FrontMatterValues,
  frontMatterKeys,
} from '../../syntax/front-matter/front-matter-schema.ts';
import { phrasingOf, type Words } from '../page-lines/marked-text.ts';
import { markdownOf } from './markdown-of.ts';

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
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'quote'; readonly paragraphs: readonly Words[] }
  | { readonly kind: 'list'; readonly items: readonly DraftItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] }
  | { readonly kind: 'computed'; readonly name: string }
  /** Lines as they are, in a block that nothing is read from. */
  | { readonly kind: 'kept'; readonly lines: readonly string[] };

export interface DraftItem {
  readonly text: Words;
  /** In a numbered list, its number. */
  readonly number?: number;
  readonly items: readonly DraftItem[];
}

/**
 * The text of a report: front matter with its keys in the order of the schema, fields in house order, one blank line
 * between blocks, every line ending a line feed. The same draft always gives the same text.
 */
export function writeReport(draft: Draft): string {
  return writeBlocks(draft.frontMatter, draft.sections.flatMap(sectionBlocks));
}

/** The text of a report whose blocks are there already, fields too: written in the same form. */
export function writeBlocks(frontMatter: FrontMatterAsWritten, blocks: readonly RootContent[]): string {
  const [top, body] = [writeFrontMatter(frontMatter), markdownOf(blocks)];
  return top === '' || body === '' ? top + body : `${top}\n${body}`;
}

function writeFrontMatter(values: FrontMatterAsWritten): string {
  const keys: readonly string[] = frontMatterKeys;
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
  return [...blocks, ...section.contents.flatMap(contentBlocks)];
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

function contentBlocks(content: DraftContent): readonly RootContent[] {
  switch (content.kind) {
    case 'paragraph':
      return [paragraph(content.text)];
    case 'quote':
      return [{ type: 'blockquote', children: content.paragraphs.map(paragraph) }];
    case 'list':
      return lists(content.items);
    case 'table':
      return [table(content.rows)];
    case 'computed':
      return [computedBlock(content.name)];
    case 'kept':
      return [{ type: 'code', value: content.lines.join('\n') }];
  }
}

/** A computed block, written as it is: a paragraph of these words would be escaped. */
export function computedBlock(name: string): Html {
  return { type: 'html', value: `::${name}` };
}

function paragraph(words: Words): Paragraph {
  return { type: 'paragraph', children: phrasingOf(words) };
}

/** The items as lists: a numbered one goes on as long as its numbers do. */
function lists(items: readonly DraftItem[]): List[] {
  const runs: DraftItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const goesOn =
      before !== undefined && item.number === (before.number === undefined ? undefined : before.number + 1);
    if (run !== undefined && goesOn) {
      run.push(item);
    } else {
      runs.push([item]);
    }
  }
  return runs.map((run) => ({
    type: 'list',
    ordered: run[0]?.number !== undefined,
    start: run[0]?.number ?? null,
    spread: false,
    children: run.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(item.text), ...lists(item.items)],
    })),
  }));
}

function table(rows: readonly (readonly Words[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })),
    })),
  };
}
