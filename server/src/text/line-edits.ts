import { diffLines } from 'diff';
import type { TextEdit } from './edit.ts';

/** The edits of whole lines that make `after` out of `before`: what is the same in both is not touched. */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  for (const { added, removed, value } of diffLines(before, after)) {
    if (added || removed) {
      const previous = edits.at(-1);
      const joined = previous !== undefined && previous.end === offset ? edits.pop() : undefined;
      const start = joined?.start ?? offset;
      offset += removed ? value.length : 0;
      edits.push({ start, end: offset, text: (joined?.text ?? '') + (added ? value : '') });
    } else {
      offset += value.length;
    }
  }
  return edits;
}
