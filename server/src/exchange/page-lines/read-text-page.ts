import { withWholeLabels } from './broken-labels.ts';
import { centredTables } from './centred-tables.ts';
import { type LineNote, type PageLine, tidySpaces } from './page-line.ts';
import { withoutColumns } from './print-columns.ts';
import { withoutPrintMarks } from './print-marks.ts';
import { spacedTables } from './spaced-tables.ts';
import { bulletMark, joinWrapped, type SourceLine } from './wrapped-lines.ts';

/** The pieces of a page, and what was left out while reading it. */
export interface PageText {
  readonly lines: readonly PageLine[];
  readonly removed: readonly LineNote[];
}

/**
 * Reads a page that was saved or pasted as plain text. Every line is a piece of its own, as browsers copy them,
 * unless the text is wrapped: then a line goes on with the line above whose end its first word did not fit.
 */
export function readTextPage(source: string): PageText {
  const written = source.split(/\r\n|\n|\r/u).map((text, index) => ({ line: index + 1, text }));
  const { lines: rawLines, removed: printMarks } = withoutPrintMarks(written);
  const removed: LineNote[] = [...printMarks];
  const sourceLines: SourceLine[] = [];
  let close = false;
  const isOnPage = written.slice(1).some(({ text }) => text.trim() !== '');
  const pipedAt = pipedRows(rawLines.map(({ text }) => text));
  const piped = new Map(rawLines.map(({ line }, index) => [line, pipedAt.get(index + 1)]));
  const inOneColumn = withoutColumns(withWholeLabels(rawLines));
  const untabbed = inOneColumn.map(({ text }) => (text.includes('\t') ? '' : text));
  const centred = centredTables(untabbed);
  const spaced = new Map([
    ...spacedTables(untabbed.map((text, index) => (centred.has(index) ? '' : text))),
    ...centred,
  ]);
  for (const [index, { line, text: raw }] of inOneColumn.entries()) {
    const text = tidySpaces(raw);
    const row = spaced.get(index);
    if (piped.get(line) === 'rule' || row?.length === 0) {
      continue;
    }
    if (text === '') {
      close = false;
      continue;
    }
    if (line === 1 && isOnPage && /^#\s*https?:/u.test(text)) {
      removed.push({ line: 1, text, reason: 'a note on where the page was found' });
      continue;
    }
    if (row === undefined && sourceLines.length < mostAbove && isMenu(raw)) {
      removed.push({ line, text, reason: 'words of the website' });
      continue;
    }
    const cells =
      row ?? (piped.get(line) !== undefined ? cellsBetweenPipes(raw) : tabbedCells(raw, inOneColumn[index + 1]?.text));
    const isApart = /\S {3,}\S/u.test(raw);
    sourceLines.push({ line, indent: raw.length - raw.trimStart().length, text, close, isApart, cells });
    close = true;
  }
  return { lines: readBullets(joinWrapped(sourceLines)), removed };
}

/** A menu stands near the top of a page. */
const mostAbove = 15;

/** Fewer words apart from each other may be a label and its values. */
const fewestEntries = 4;

/** Whether the line is the entries of a menu side by side: “News   Sport   Business   What's On”. */
function isMenu(text: string): boolean {
  const entries = text.trim().split(/(?<! ) {2,}(?! )/u);
  return (
    entries.length >= fewestEntries && entries.every((entry) => /^\p{Lu}(?:[^\d:.;,]|(?<=£)\d+){0,30}$/u.test(entry))
  );
}

/** The line of hyphens below the head of a table in Markdown: “---|---|”. */
const pipedRule = /^\|? *:?-+:? *(?:\| *:?-+:? *)+\|?$/u;

/** The lines, by their numbers, that are rows of a table in Markdown, as some tools save pages; `rule` has no words. */
function pipedRows(texts: readonly string[]): ReadonlyMap<number, 'row' | 'rule'> {
  const rows = new Map<number, 'row' | 'rule'>();
  for (const [index, text] of texts.entries()) {
    const isRule = text.includes('|') && pipedRule.test(text.trim());
    if (!isRule || texts[index - 1]?.includes('|') !== true) {
      continue;
    }
    rows.set(index, 'row').set(index + 1, 'rule');
    for (let below = index + 1; !rows.has(below + 1) && texts[below]?.includes('|') === true; below += 1) {
      rows.set(below + 1, 'row');
    }
  }
  return rows;
}

/** The cells between tabs. The first in the head of a table may be empty, where the row below has one more than the others. */
function tabbedCells(text: string, below = ''): readonly string[] {
  const cells = text.trim().split('\t').map(tidySpaces);
  const isBelowWider = below.trim().split('\t').length === cells.length + 1;
  return text.startsWith('\t') && cells.length > 1 && isBelowWider ? ['', ...cells] : cells;
}

function cellsBetweenPipes(text: string): readonly string[] {
  return text.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|').map(tidySpaces);
}

/** A mark alone on its line: the words stand on the next one. */
const loneMark = /^[-*–·•▪◦‣●]$/u;

/** The rows from here on that have as many cells as the first, one right below the other. */
function tableAt(lines: readonly SourceLine[], start: number): readonly (readonly string[])[] {
  const width = lines[start]?.cells.length;
  let end = start + 1;
  while (end < lines.length && isRowBelow(lines[end], width)) {
    end += 1;
  }
  return lines.slice(start, end).map(({ cells }) => cells);
}

function isRowBelow(line: SourceLine | undefined, width: number | undefined): boolean {
  return line?.close === true && line.cells.length === width && !bulletMark.test(line.cells[0] ?? '');
}

function readBullets(lines: readonly SourceLine[]): PageLine[] {
  const pieces: PageLine[] = [];
  let indents: number[] = [];
  /** The mark of the last bullet: another one begins another list. */
  let lastMark = '';
  let markAlone: number | null = null;
  let pastTable = 0;
  for (const [index, { line, indent, text, cells }] of lines.entries()) {
    if (index < pastTable) {
      continue;
    }
    const rows = markAlone === null && cells.length > 1 ? tableAt(lines, index) : [];
    if (rows.length > 1) {
      pieces.push({ kind: 'table', line, rows });
      pastTable = index + rows.length;
      continue;
    }
    const mark = bulletMark.exec(text)?.[0];
    if (markAlone === null && loneMark.test(text)) {
      markAlone = indent;
      continue;
    }
    if (markAlone === null && mark === undefined) {
      indents = [];
      pieces.push({ kind: 'prose', line, text });
      continue;
    }
    const at = markAlone ?? indent;
    indents = [...indents.filter((outer) => outer < at), at];
    const depth = indents.length - 1;
    const beginsList = depth === 0 && mark !== undefined && pieces.at(-1)?.kind === 'bullet' && mark !== lastMark;
    const words = text.slice(mark?.length ?? 0);
    pieces.push({ kind: 'bullet', line, text: words, depth, ...(beginsList && { beginsList }) });
    lastMark = depth === 0 ? (mark ?? '') : lastMark;
    markAlone = null;
  }
  return pieces;
}
