import { withWholeLabels } from './broken-labels.ts';
import { centredTables } from './centred-tables.ts';
import { type LineNote, type PageLine, tidySpaces } from './page-line.ts';
import { withoutColumns } from './print-columns.ts';
import { spacedTables } from './spaced-tables.ts';

/** The pieces of a page, and what was left out while reading it. */
export interface PageText {
  readonly lines: readonly PageLine[];
  readonly removed: readonly LineNote[];
}

interface SourceLine {
  readonly line: number;
  /** Number of spaces before the words. */
  readonly indent: number;
  readonly text: string;
  /** True where nothing stands between this line and the one above. */
  readonly close: boolean;
  /** What stands between tabs, which browsers put between the cells of a table; a single one where there is none. */
  readonly cells: readonly string[];
}

/** The widths, in characters, that texts are wrapped to. Longer lines are paragraphs in themselves. */
const narrowestWrap = 60;
const widestWrap = 140;

/**
 * Reads a page that was saved or pasted as plain text. Every line is a piece of its own, as browsers copy them,
 * unless the text is wrapped: then a line goes on with the line above whose end its first word did not fit.
 */
export function readTextPage(source: string): PageText {
  const removed: LineNote[] = [];
  const sourceLines: SourceLine[] = [];
  let close = false;
  const rawLines = source.split(/\r\n|\n|\r/u).map((text, index) => ({ line: index + 1, text }));
  const piped = pipedRows(rawLines.map(({ text }) => text));
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
    if (line === 1 && /^#\s*https?:/u.test(text)) {
      removed.push({ line: 1, text, reason: 'a note on where the page was found' });
      continue;
    }
    if (row === undefined && sourceLines.length < mostAbove && isMenu(raw)) {
      removed.push({ line, text, reason: 'words of the website' });
      continue;
    }
    const cells = row ?? (piped.has(line) ? cellsBetweenPipes(raw) : raw.trim().split('\t').map(tidySpaces));
    sourceLines.push({ line, indent: raw.length - raw.trimStart().length, text, close, cells });
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
const pipedRule = /^[ |:-]+$/u;

/** The lines, by their numbers, that are rows of a table in Markdown, as some tools save pages; `rule` has no words. */
function pipedRows(texts: readonly string[]): ReadonlyMap<number, 'row' | 'rule'> {
  const rows = new Map<number, 'row' | 'rule'>();
  for (const [index, text] of texts.entries()) {
    const isRule = text.includes('|') && text.includes('---') && pipedRule.test(text.trim());
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

function cellsBetweenPipes(text: string): readonly string[] {
  return text.trim().replace(/^\|/u, '').replace(/\|$/u, '').split('|').map(tidySpaces);
}

function joinWrapped(lines: readonly SourceLine[]): SourceLine[] {
  const width = wrapWidth(lines);
  if (width === null) {
    return [...lines];
  }
  const joined: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    const last = joined.at(-1);
    if (above !== undefined && last !== undefined && isUnderFull(above, line, width)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/**
 * The width that the text is wrapped to: most lines that stand close under another go on with it, or, where headings and
 * addresses stand close too, nearly all of those that stand under a long one. Null where it is not wrapped.
 */
function wrapWidth(lines: readonly SourceLine[]): number | null {
  const text = lines.filter(({ cells }) => cells.length === 1);
  const width = text.reduce((widest, line) => Math.max(widest, line.indent + line.text.length), 0);
  if (width < narrowestWrap || width > widestWrap) {
    return null;
  }
  const close = lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const mayGoOn = above !== undefined && line.close && !bulletMark.test(line.text);
    return mayGoOn ? [{ above, isUnderFull: isUnderFull(above, line, width) }] : [];
  });
  const underLong = close.filter(({ above }) => above.indent + above.text.length >= width * longLine);
  const underFull = close.filter((one) => one.isUnderFull).length;
  const isNearlyAll = underFull >= fewestWrapped && underFull >= underLong.length * nearlyAll;
  return underFull * 2 > close.length || isNearlyAll ? width : null;
}

/** As a share of the width. */
const longLine = 0.75;
const nearlyAll = 0.8;
/** Fewer lines may end near the width by chance. */
const fewestWrapped = 4;

/**
 * Whether the line stands close under one at whose end its first word had no room; or, since letters of print are not of one
 * width, goes on with small letters where a long line above ends within a sentence.
 */
function isUnderFull(above: SourceLine, line: SourceLine, width: number): boolean {
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const length = above.indent + above.text.length;
  const goesOn = length >= width * longLine && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/u.test(above.text);
  const hasNoRoom = length + 1 + firstWord.length > width;
  return line.close && (hasNoRoom || goesOn) && !bulletMark.test(line.text) && line.cells.length === 1;
}

/** A mark with words after it; round marks may touch the words. */
const bulletMark = /^(?:[-*–·]\s+|[•▪◦‣●]\s*)(?=\S)/u;

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
    pieces.push({ kind: 'bullet', line, text: text.slice(mark?.length ?? 0), depth: indents.length - 1 });
    markAlone = null;
  }
  return pieces;
}
