import type { Document } from '../../syntax/document.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import { removeText } from '../remove-text.ts';

/** Takes out a comment of the text, or the line of one in the front matter. */
export function removeComment({ text, frontMatter }: Document, comment: Range): TextEdit {
  if (comment.start >= (frontMatter?.end ?? 0)) {
    return removeText(text, comment);
  }
  return { start: lineAround(text, comment.start).start, end: nextLineStart(text, comment.end), text: '' };
}
