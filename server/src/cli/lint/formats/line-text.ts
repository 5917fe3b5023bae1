import type { Position } from './format.ts';

/** The line of the text that a position stands in, without its line ending. */
export function lineText(text: string, position: Position): string {
  const line = /[^\r\n]*/y;
  line.lastIndex = position.offset - (position.column - 1);
  return line.exec(text)?.[0] ?? '';
}
