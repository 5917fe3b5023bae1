/**
 * What begins a block for certain, told by a line alone. All of these stand at the very start of their line, so that
 * none can be a further line of a list, a quote or a paragraph.
 */
export type CertainStart = 'heading' | 'fence' | 'comment';

/** Which certain start stands at `offset`, the start of a line, if any. */
export function certainStart(text: string, offset: number): CertainStart | null {
  switch (text[offset]) {
    case '#':
      return matchesAt(headingMark, text, offset) ? 'heading' : null;
    case '`':
    case '~':
      return fenceAt(text, offset) === null ? null : 'fence';
    case '<':
      return text.startsWith('<!--', offset) ? 'comment' : null;
    default:
      return null;
  }
}

/** The run of backticks or tildes that opens a code fence at `offset`; null where none does. */
export function fenceAt(text: string, offset: number): string | null {
  fenceMark.lastIndex = offset;
  const found = fenceMark.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/**
 * Whether the line at `offset`, after a blank line, begins something new for certain. It is not indented, so it goes
 * on with no list item, footnote or indented code; and it is no list item, which could go on with a list. A quote or
 * footnote does begin something, but where it does, the parser ends an open fence in the list above at another place.
 */
export function beginsAfterBlankLine(text: string, offset: number): boolean {
  return !matchesAt(indentationOrContainer, text, offset);
}

/** Whether a list item begins at `offset`, not indented. */
export function beginsList(text: string, offset: number): boolean {
  return matchesAt(listItem, text, offset);
}

/**
 * Whether the line at `offset` may open something that goes on past blank lines and headings: a fence or raw HTML.
 * Whether it does depends on the lists and quotes around it.
 */
export function mayStayOpen(text: string, offset: number): boolean {
  return matchesAt(indentedFenceOrTag, text, offset);
}

const headingMark = /#{1,6}(?:[ \t\r\n]|$)/y;
const fenceMark = /(`{3,})[^`\r\n]*(?:[\r\n]|$)|(~{3,})/y;
const indentationOrContainer = /[ \t*+>-]|\d{1,9}[.)]|\[\^/y;
const listItem = /(?:[-*+]|\d{1,9}[.)])[ \t]/y;
const indentedFenceOrTag = /[ \t]*(?:```|~~~|<)/y;

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}
