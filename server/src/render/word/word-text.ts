/** The text without what no XML may hold, in whose place its number stands, so that the file can always be opened. */
export function wordText(text: string): string {
  return Array.from(text, (letter) => (isAllowed(letter.codePointAt(0) ?? 0) ? letter : numberOf(letter))).join('');
}

function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

function numberOf(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
