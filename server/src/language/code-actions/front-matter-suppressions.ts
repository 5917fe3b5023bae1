import type { Finding } from '../../rules/finding.ts';
import type { Document } from '../../syntax/document.ts';
import { readFrontMatter } from '../../syntax/front-matter/front-matter.ts';
import { lineAround, lineEndingOf, nextLineStart } from '../../text/lines.ts';
import { isWithin } from '../../text/range.ts';
import type { ActionEdit } from './code-action.ts';
import { commentEdit, frontMatterComment, joinedComment } from './suppression-comments.ts';

/** The comments that keep back a finding between the fences of the front matter: null where none can stand. */
export interface FrontMatterSuppressions {
  readonly onLine: ActionEdit | null;
  readonly inFile: ActionEdit | null;
}

export function frontMatterSuppressions(document: Document, { rule, range }: Finding): FrontMatterSuppressions {
  const { text, frontMatter } = document;
  const first = nextLineStart(text, lineAround(text, 0).end);
  const closing = lineAround(text, frontMatter?.end ?? 0).start;
  const line = lineAround(text, range.start);
  if (line.start < first || line.start >= closing) {
    return { onLine: null, inFile: null };
  }
  const ending = lineEndingOf(text);
  const newComment = (kind: 'disable-next-line' | 'disable', start: number, indent: string) =>
    commentEdit({ form: frontMatterComment, kind, rule }, (comment) => ({
      start,
      end: start,
      text: `${indent}${comment}${ending}`,
    }));
  const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const joined = joinedComment(document, range.start, rule);
  return {
    onLine: goesOnFromAbove(document, line.start)
      ? null
      : (joined ?? newComment('disable-next-line', line.start, indent)),
    inFile: newComment('disable', first, ''),
  };
}

/** Whether a value that began further up goes on in the line: a comment above it would become a part of the value. */
function goesOnFromAbove(document: Document, lineStart: number): boolean {
  const line = { start: lineStart, end: lineStart };
  return [...readFrontMatter(document).entries.values()].some(
    ({ value, valueRange }) => typeof value === 'string' && valueRange.start < lineStart && isWithin(line, valueRange),
  );
}
