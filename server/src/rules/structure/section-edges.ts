import type { ReportSection } from '../../report/report.ts';
import type { SectionSpan } from '../../report/sections/section-spans.ts';
import { commentsOf } from '../../syntax/content/comments.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';

/** Where a heading at `offset` begins together with the comments right above it that suppress what is found in it. */
export function sectionStart(document: Document, offset: number): number {
  let start = offset;
  for (const { range, text } of commentsOf(document).toReversed()) {
    const above = range.end <= start && textBetween(document, range.end, start).trim() === '';
    if (above && /^\s*keyline-disable-next-line\b/.test(text)) {
      start = range.start;
    }
  }
  return start;
}

/** Where the text before `offset`, the next heading or the end of the text, ends without what belongs to that heading. */
export function sectionEnd(document: Document, offset: number): number {
  return offset >= document.length ? document.length : sectionStart(document, offset);
}

/** The offset behind the last section of the span. */
export function spanEnd(document: Document, sections: readonly ReportSection[], span: SectionSpan): number {
  return sectionEnd(document, sections[span.last]?.section.range.end ?? document.length);
}
