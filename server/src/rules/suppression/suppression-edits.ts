import type { TextEdit } from '../../text/edit.ts';
import { lineAbove, lineAround, nextLineStart } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';

/**
 * Takes a comment out, with its line where it stands alone on it. Where text stands right above and right below,
 * the line stays empty: what the comment kept apart must not become one paragraph.
 */
export function removeComment(text: string, { start, end }: Range): TextEdit {
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

/** Takes one rule out of a suppression's list of several, with the comma or space that set it apart. */
export function removeRuleName(text: string, { start, end }: Range, index: number): TextEdit {
  if (index === 0) {
    const gap = /^[\s,]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + gap, text: '' };
  }
  const gap = /[\s,]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - gap, end, text: '' };
}
