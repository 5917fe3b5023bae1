import type { TextEdit } from '../../text/edit.ts';
import type { Range } from '../../text/range.ts';

/** Takes one rule out of a suppression's list of several, with the comma or space that set it apart. */
export function removeRuleName(text: string, { start, end }: Range, index: number): TextEdit {
  if (index === 0) {
    const gap = /^[\s,]*/.exec(text.slice(end))?.[0].length ?? 0;
    return { start, end: end + gap, text: '' };
  }
  const gap = /(?<![\s,])[\s,]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - gap, end, text: '' };
}
