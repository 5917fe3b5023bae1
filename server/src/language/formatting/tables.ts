import stringWidth from 'fast-string-width';
import { markdownTable } from 'markdown-table';
import type { ReportSection } from '../../report/report.ts';
import type { Table } from '../../syntax/content/content.ts';
import type { Document } from '../../syntax/document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import type { TextEdit } from '../../text/edit.ts';
import { writtenLines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { type HousePart, houseEdit } from './house-part.ts';

/** Tables with their columns aligned. Cells are kept as written, and the dashes below the heading row keep their colons. */
export function tableParts(document: Document, sections: readonly ReportSection[]): readonly HousePart[] {
  return sections.flatMap(({ section }) =>
    contentsOf(document, section).flatMap((content) =>
      content.kind === 'table' ? [{ range: content.range, edits: tableEdits(document.text, content) }] : [],
    ),
  );
}

function tableEdits(text: string, table: Table): readonly TextEdit[] {
  const lines = writtenLines(text, table.range);
  const [header, ...rows] = table.rows.map((row) =>
    row.map(({ prose }) => text.slice(prose.range.start, prose.range.end)),
  );
  const align = alignments(text, lines[1]);
  // Cells beyond the heading row are not shown: whether they are wanted is for the author to say.
  const fits = header?.length === align?.length && rows.every((row) => row.length <= (header?.length ?? 0));
  if (header === undefined || align === null || !fits || lines.length !== rows.length + 2) {
    return [];
  }
  const house = markdownTable([header, ...rows], { align, stringLength: stringWidth }).split('\n');
  return lines.flatMap((line, index) => houseEdit(text, line, house[index] ?? ''));
}

/** How each column is aligned, by the colons in the line below the heading row; null where that line is none. */
function alignments(text: string, line: Range | undefined): readonly string[] | null {
  const written = line === undefined ? '' : text.slice(line.start, line.end);
  const marks = written
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((mark) => mark.trim());
  return marks.every((mark) => /^:?-+:?$/.test(mark)) ? marks.map(alignment) : null;
}

function alignment(mark: string): string {
  if (mark.startsWith(':')) {
    return mark.endsWith(':') ? 'center' : 'left';
  }
  return mark.endsWith(':') ? 'right' : '';
}
