import type { TextEdit } from '../../text/edit.ts';
import { lineAround, nextLineStart } from '../../text/lines.ts';
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
  const above = first.start === 0 ? '' : lineAbove(text, first.start);
  const next = nextLineStart(text, last.end);
  const below = lineAround(text, next);
  const belowText = text.slice(below.start, below.end).trim();
  if (above !== '' && belowText !== '' && next > last.end && !(isField(above) && isField(belowText))) {
    return { start: first.start, end: last.end, text: '' };
  }
  const emptyOnBothSides = above === '' && belowText === '' && next < text.length;
  return { start: first.start, end: emptyOnBothSides ? nextLineStart(text, below.end) : next, text: '' };
}

function lineAbove(text: string, lineStart: number): string {
  const ending = text.startsWith('\r\n', lineStart - 2) ? 2 : 1;
  const line = lineAround(text, lineStart - ending);
  return text.slice(line.start, line.end).trim();
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
