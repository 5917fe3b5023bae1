import { safeAddress } from '../../text/addresses/address.ts';
import { joinPieces, type LinePiece } from './line-pieces.ts';
import { type MarkedText, withAnyMarks } from './marked-text.ts';
import type { PageLine } from './page-line.ts';

const heading = /^(#{1,6}) (?=\p{Lu}|\d|\*|_|\[)(.+)$/u;

/** “**good**”, which a page has that nothing but its title heads. */
const bold = /(?<![\p{L}\p{N}*])\*\*[^\s*][^*]{0,200}\*\*/u;

/** “**Our findings were:**”. */
const allBold = /^\*\*[^\s*][^*]{0,200}\*\*:?$/u;

/** One line that begins with a number sign may do so by accident. */
const fewestHeadings = 2;

/**
 * The lines of a page that a tool saved as Markdown, with what its marks mean: headings, links, and words without the marks
 * of emphasis. Every other page as it is.
 */
export function fromMarkdown(lines: readonly PageLine[]): readonly PageLine[] {
  const isHeading = (line: PageLine | undefined) => line?.kind === 'prose' && heading.test(line.text);
  const count = lines.filter(isHeading).length;
  const isTitled = isHeading(lines[0]) && lines.some((line) => line.kind === 'prose' && bold.test(line.text));
  return count < fewestHeadings && !isTitled
    ? lines
    : lines.filter((line) => !isRule(line) && !isBlankQuote(line)).map(withoutMarks);
}

/** A line across the page, which parts what stands above it from what stands below. */
function isRule(line: PageLine): boolean {
  return line.kind === 'prose' && /^(?:-{3,}|\*{3,}|_{3,}|(?:- ){2,}-|(?:\* ){2,}\*)$/u.test(line.text);
}

/** The blank line between two paragraphs of what somebody said. */
function isBlankQuote(line: PageLine): boolean {
  return line.kind === 'prose' && /^>+$/u.test(line.text);
}

/** What somebody said, set apart by a mark at its beginning. */
const quoted = /^>\s?(?=\S)/u;

function withoutMarks(line: PageLine): PageLine {
  if (line.kind === 'table') {
    const rows = line.rows.map((cells) => cells.map((cell) => wordsOf(cell).text));
    return { kind: 'table', line: line.line, rows };
  }
  const [, signs, title] = (line.kind === 'prose' && heading.exec(line.text)) || [];
  if (signs !== undefined && title !== undefined) {
    const { text } = wordsOf(title.replace(/(?<![\s#])\s+#+$/u, ''));
    return { kind: 'heading', line: line.line, text, level: signs.length };
  }
  if (line.kind === 'heading') {
    return line;
  }
  if (line.kind === 'prose' && quoted.test(line.text)) {
    return { kind: 'quote', line: line.line, ...withAnyMarks(wordsOf(line.text.replace(/^(?:>\s?)+/u, ''))) };
  }
  const words = wordsOf(line.text);
  const isBold = line.kind === 'prose' && allBold.test(line.text);
  return words.text === '' ? line : { ...line, ...withAnyMarks(words), ...(isBold && { isBold }) };
}

/** A link, or an image, of which the words stay. */
const link = /!?\[([^[\]]{0,300})\]\(([^\s()]{1,500})(?: "[^"]{0,200}")?\)/gu;

function wordsOf(text: string): MarkedText {
  const pieces: LinePiece[] = [];
  let at = 0;
  for (const { 0: all, 1: words = '', 2: address = '', index } of text.matchAll(link)) {
    pieces.push(plain(text.slice(at, index)));
    const safe = all.startsWith('!') ? null : safeAddress(address, 'link');
    pieces.push({ ...plain(words), link: safe?.startsWith('#') === true ? null : safe });
    at = index + all.length;
  }
  return joinPieces([...pieces, plain(text.slice(at))]);
}

/** The marks of emphasis, which touch the words inside of them, and backslashes before marks. */
const emphasis =
  /(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/gu;
const escaped = /\\(?=[!-/:-@[-`{-~])/gu;

function plain(text: string): LinePiece {
  return { text: text.replace(emphasis, '').replace(escaped, ''), link: null, image: null };
}
