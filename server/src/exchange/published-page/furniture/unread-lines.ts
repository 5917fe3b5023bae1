import { addContent } from '../../draft/add-content.ts';
import { draftSection } from '../../draft/draft-section.ts';
import { newSection, type OpenSection } from '../../draft/open-section.ts';
import { writeReport } from '../../draft/write-report.ts';
import type { ImportResult } from '../../import-result.ts';
import { lineText } from '../../page-facts/page-names.ts';
import type { PageLine } from '../../page-lines/page-line.ts';

/** Paragraphs, bullets and tables of one page: several times what the longest published reports have. */
const mostLines = 10_000;
/** As many lines as each word that may tell a rating, a score or a breach: what it belongs to is looked for. */
const linesForClaimWord = 3;

/** How many of these lines are read: all of every published report, and no more work than its reader waits for. */
export function readableLines(lines: readonly PageLine[]): number {
  let left = mostLines;
  const end = lines.findIndex((line) => {
    left -= 1 + linesForClaimWord * (lineText(line).match(claimWord)?.length ?? 0);
    return left < 0;
  });
  return end === -1 ? lines.length : end;
}

const claimWord = /\b(?:rat(?:ings?|e[ds]?)|scored|good|outstanding|inadequate|improvement)\b|\bbreach/gi;

const heading = 'Rest of the page';

/**
 * The result with lines that nobody read: they stand as they are under a heading of their own at the end, and one note says
 * so.
 */
export function withUnread(imported: ImportResult, unread: readonly PageLine[]): ImportResult {
  const [first] = unread;
  if (first === undefined) {
    return imported;
  }
  const section = newSection({ depth: 1, text: heading }, { kind: 'other' });
  for (const line of unread) {
    keep(section, line);
  }
  const rest = writeReport({ frontMatter: {}, sections: [draftSection(section)] });
  const { line } = first;
  return {
    ...imported,
    report: `${imported.report}\n${rest}`,
    notUnderstood: [
      ...imported.notUnderstood,
      {
        line,
        text: lineText(first),
        reason: `from here on the page is not read, because it has more paragraphs and claims than are read of one; the rest stands under “${heading}”`,
      },
    ],
    added: [...imported.added, { line, text: heading, reason: 'the page is too long to be read to its end' }],
  };
}

/** Puts a line at the end of a section as it is, or as what it is where it leads somewhere or shows something. */
function keep(section: OpenSection, line: PageLine): void {
  const words = wordsOf(line);
  if (words === null) {
    addContent(section, line);
    return;
  }
  const last = section.contents.at(-1);
  const lines = last?.kind === 'kept' ? last.lines : [];
  if (last?.kind !== 'kept') {
    section.contents.push({ kind: 'kept', lines });
  }
  for (const text of words) {
    lines.push(text);
  }
}

/** A line of a page as lines of text; null where there is more to it than words. */
function wordsOf(line: PageLine): readonly string[] | null {
  if (line.kind === 'table') {
    return line.markedRows === undefined ? line.rows.map((cells) => cells.join(' | ')) : null;
  }
  if (line.kind !== 'heading' && line.marks !== undefined) {
    return null;
  }
  return [line.kind === 'bullet' ? `${line.number === undefined ? '-' : `${line.number}.`} ${line.text}` : line.text];
}
