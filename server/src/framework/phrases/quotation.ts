/**
 * Whether what begins at this index of a paragraph stands within quotation marks: other people's words, which state
 * nothing of the report's own. A mark opens a quotation only where one that closes it follows.
 */
export function isQuoted(prose: string, index: number): boolean {
  const before = prose.slice(0, index);
  const closes = (mark: string) => prose.includes(mark, index);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) {
    return closes('”');
  }
  const single = /(?:^|[\s(])(['‘])$/u.exec(before)?.[1];
  if (single !== undefined) {
    return closes(single === '‘' ? '’' : single);
  }
  return before.split('"').length % 2 === 0 && closes('"');
}
