import type { LineNote } from './page-line.ts';

/** A line as it stands in a text, with its number. */
interface RawLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The lines without the head and foot that a browser prints on every page: the day, the time and the title on top, the address
 * and “1/3” at the bottom. A sentence that they cut in two goes on. Fewer than two of them are left: they may be anything.
 */
export function withoutPrintMarks(lines: readonly RawLine[]): {
  readonly lines: readonly RawLine[];
  readonly removed: readonly LineNote[];
} {
  const marks = lines.filter(({ text }) => isPrintMark(text));
  if (marks.length < fewestMarks) {
    return { lines, removed: [] };
  }
  const removed = marks.map(({ line, text }) => ({
    line,
    text: text.trim(),
    reason: 'the head or foot of a printed page',
  }));
  const kept: RawLine[] = [];
  let isCut = false;
  for (const one of lines) {
    const isBlank = one.text.trim() === '';
    if (isPrintMark(one.text)) {
      isCut = true;
    } else if (!(isCut && isBlank)) {
      if (isCut) {
        closeGap(kept, one);
      }
      isCut = false;
      kept.push(one);
    }
  }
  return { lines: kept, removed };
}

const fewestMarks = 2;

/** Where a page ended within a sentence, nothing stands between its last line and the first of the next page. */
function closeGap(kept: RawLine[], next: RawLine): void {
  const last = kept.findLast(({ text }) => text.trim() !== '');
  const goesOn = last !== undefined && !/[.!?:]\s*$/u.test(last.text) && /^\s*\p{Ll}/u.test(next.text);
  while (kept.at(-1)?.text.trim() === '') {
    kept.pop();
  }
  if (!goesOn) {
    kept.push({ line: next.line, text: '' });
  }
}

/** “12/06/2025, 14:07   Elm House - Overview” and “https://… 1/3”. */
function isPrintMark(text: string): boolean {
  return (
    /^[\s\f]*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}[:.]\d{2}(?: ?[AP]M)?(?:\s|$)/iu.test(text) ||
    /^\s*(?:https?|file):\/\/\S+\s+\d{1,3}\/\d{1,3}\s*$/u.test(text)
  );
}
