import { type Words, withMarks } from '../page-lines/marked-text.ts';
import type { BulletLine, PageLine, TableLine } from '../page-lines/page-line.ts';
import type { OpenSection } from './open-section.ts';

/** Puts a line at the end of the section's contents as what it is: a paragraph, a part of a quotation, a bullet of a list, or a table. */
export function addContent(section: OpenSection, line: PageLine): void {
  switch (line.kind) {
    case 'table':
      section.contents.push({ kind: 'table', rows: squareRows(line) });
      return;
    case 'bullet':
      addBullet(section, line);
      return;
    case 'quote':
      addQuote(section, withMarks(line.text, line.marks));
      return;
    case 'heading':
      section.contents.push({ kind: 'paragraph', text: line.text });
      return;
    case 'prose':
      section.contents.push({ kind: 'paragraph', text: withMarks(line.text, line.marks) });
  }
}

function addQuote(section: OpenSection, text: Words): void {
  const last = section.contents.at(-1);
  if (last?.kind === 'quote') {
    last.paragraphs.push(text);
  } else {
    section.contents.push({ kind: 'quote', paragraphs: [text] });
  }
}

function addBullet(section: OpenSection, { text, marks, depth, number, beginsList = false }: BulletLine): void {
  const last = section.contents.at(-1);
  const bullet = { text: withMarks(text, marks), depth, ...(number !== undefined && { number }) };
  if (last?.kind === 'list' && !beginsList) {
    last.bullets.push(bullet);
  } else {
    section.contents.push({ kind: 'list', bullets: [bullet] });
  }
}

/** The rows, each filled with empty cells to the length of the longest. */
function squareRows({ rows, markedRows = rows }: TableLine): Words[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return markedRows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
