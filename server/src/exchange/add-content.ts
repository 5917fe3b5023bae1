import type { OpenSection } from './open-section.ts';
import type { PageLine, TableLine } from './page-line.ts';

/** Puts a line at the end of the section's contents as what it is: a paragraph, a part of a quotation, a bullet of a list, or a table. */
export function addContent(section: OpenSection, line: PageLine): void {
  switch (line.kind) {
    case 'table':
      section.contents.push({ kind: 'table', rows: squareRows(line) });
      return;
    case 'bullet':
      addBullet(section, line.text, line.depth);
      return;
    case 'quote':
      addQuote(section, line.text);
      return;
    default:
      section.contents.push({ kind: 'paragraph', text: line.text });
  }
}

function addQuote(section: OpenSection, text: string): void {
  const last = section.contents.at(-1);
  if (last?.kind === 'quote') {
    last.paragraphs.push(text);
  } else {
    section.contents.push({ kind: 'quote', paragraphs: [text] });
  }
}

function addBullet(section: OpenSection, text: string, depth: number): void {
  const last = section.contents.at(-1);
  if (last?.kind === 'list') {
    last.bullets.push({ text, depth });
  } else {
    section.contents.push({ kind: 'list', bullets: [{ text, depth }] });
  }
}

/** The rows, each filled with empty cells to the length of the longest. */
function squareRows(table: TableLine): string[][] {
  const width = Math.max(...table.rows.map((row) => row.length));
  return table.rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
