import type { TextEdit } from '../text/edit.ts';
import { lineAbove, lineAround, nextLineStart } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/**
 * Takes a comment, a field or a paragraph out, with its lines where it stands alone on them. Where text stands right
 * above and right below, a line stays empty: what was kept apart must not become one paragraph.
 */
export function removeText(text: string, { start, end }: Range): TextEdit {
  const first = lineAround(text, start);
  const last = lineAround(text, end);
  const before = text.slice(first.start, start).trim();
  const after = text.slice(end, last.end).trim();
  if (before !== '' || after !== '') {
    return { start, end, text: '' };
  }
  const above = lineAbove(text, first.start);
  const aboveText = text.slice(above.start, above.end).trim();
  const next = nextLineStart(text, last.end);
  const below = lineAround(text, next);
  const belowText = text.slice(below.start, below.end).trim();
  if (next === text.length) {
    return { start: aboveText === '' ? above.start : first.start, end: next, text: '' };
  }
  if (aboveText === '') {
    return { start: first.start, end: belowText === '' ? nextLineStart(text, below.end) : next, text: '' };
  }
  const together = belowText === '' || (isField(aboveText) && isField(belowText));
  return { start: first.start, end: together ? next : last.end, text: '' };
}

/** A heading or a field: a line that runs on into no other. */
function isField(line: string): boolean {
  return /^(?:#{1,6} |[A-Za-z][A-Za-z -]*:)/.test(line);
}
