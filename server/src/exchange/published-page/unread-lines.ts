import { addContent } from '../draft/add-content.ts';
import { draftSection } from '../draft/draft-section.ts';
import { newSection } from '../draft/open-section.ts';
import { writeReport } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { lineText } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** Paragraphs, bullets and tables of one page: several times what the longest published reports have. */
const mostLines = 10_000;
/** As many lines as each word that may tell a rating is worth: what such a word belongs to is looked for. */
const linesForRatingWord = 2;

/** How many of these lines are read: all of every published report, and no more work than its reader waits for. */
export function readableLines(lines: readonly PageLine[]): number {
  let left = mostLines;
  const end = lines.findIndex((line) => {
    left -= 1 + linesForRatingWord * (lineText(line).match(ratingWord)?.length ?? 0);
    return left < 0;
  });
  return end === -1 ? lines.length : end;
}

const ratingWord = /\brat(?:ed|ing)/gi;

const heading = 'Rest of the page';

/** The result with lines that nobody read: they stand under a heading of their own at the end, and one note says so. */
export function withUnread(imported: ImportResult, unread: readonly PageLine[]): ImportResult {
  const [first] = unread;
  if (first === undefined) {
    return imported;
  }
  const section = newSection({ depth: 1, text: heading }, { kind: 'other' });
  for (const line of unread) {
    addContent(section, line);
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
        reason: `from here on the page is not read, because it has more paragraphs and words on ratings than are read of one; the rest stands under “${heading}”`,
      },
    ],
    added: [...imported.added, { line, text: heading, reason: 'the page is too long to be read to its end' }],
  };
}
