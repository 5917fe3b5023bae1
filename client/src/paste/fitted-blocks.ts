/** What stands around the place where something is pasted, line by line; null where there is no such line. */
export interface Around {
  readonly lineBefore: string | null;
  /** On the line of the place, before it and behind it. */
  readonly before: string;
  readonly after: string;
  readonly lineAfter: string | null;
}

/** A text as it is pasted: blocks stand apart from the lines around them; a few words go into their line. */
export function fittedBlocks(text: string, { lineBefore, before, after, lineAfter }: Around): string {
  const blocks = text.replace(/(?<!\n)\n+$/, '');
  if (!/\n|^(?:#{1,6} |[-*+] |\d+[.)] |\||> |```)/.test(blocks)) {
    return blocks;
  }
  const opening = isBlank(before) ? (isBlank(lineBefore) ? '' : '\n') : '\n\n';
  const closing = isBlank(after) ? (isBlank(lineAfter) ? '' : '\n') : '\n\n';
  return opening + blocks + closing;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
