/** Where the block ends that begins at `start`, which must itself be the start of a block. */
export function blockEnd(text: string, _start: number): number {
  return text.length;
}
