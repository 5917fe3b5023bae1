import type { MarkedText, TextMark } from './marked-text.ts';

/** A stretch of a line as a page has it: words, or an image, and where it leads. */
export interface LinePiece {
  /** Of an image, what it shows. */
  readonly text: string;
  readonly link: string | null;
  /** The image, whose address is null where a report may not name it; null for words. */
  readonly image: { readonly address: string | null } | null;
}

/**
 * The pieces as one line, with every run of white space one space and none at the ends. Images take no room between
 * words, so that a line is recognised by its words alone; in a line without words they stand for themselves.
 */
export function joinPieces(pieces: readonly LinePiece[]): MarkedText {
  const hasWords = pieces.some(({ text, image }) => image === null && text.trim() !== '');
  let text = '';
  const marks: TextMark[] = [];
  for (const piece of pieces) {
    const image = piece.image === null ? null : { address: piece.image.address, words: tidy(piece.text, '').trim() };
    const start = text.length;
    if (image === null || !hasWords) {
      text += image === null ? tidy(piece.text, text) : withSpace(image.words, text);
    }
    if (image !== null || (piece.link !== null && text.length > start)) {
      addMark(marks, { start, end: text.length, link: piece.link, image });
    }
  }
  const trimmed = text.trimEnd();
  return { text: trimmed, marks: marks.flatMap((mark) => aroundWords(mark, trimmed)) };
}

function tidy(text: string, before: string): string {
  const tidied = text.replace(/\s+/gu, ' ');
  // What a page sets apart by its style alone: “Safe” beside “Good”.
  if (/\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(tidied)) {
    return ` ${tidied}`;
  }
  return before === '' || before.endsWith(' ') ? tidied.replace(/^ /, '') : tidied;
}

function withSpace(words: string, before: string): string {
  return before === '' || before.endsWith(' ') ? words : ` ${words}`;
}

/** Words of one link that go on with those before are one mark. */
function addMark(marks: TextMark[], mark: TextMark): void {
  const last = marks.at(-1);
  if (
    last !== undefined &&
    last.image === null &&
    mark.image === null &&
    last.link === mark.link &&
    last.end === mark.start
  ) {
    marks[marks.length - 1] = { ...last, end: mark.end };
  } else {
    marks.push(mark);
  }
}

/** The mark without the spaces at its ends; none where a link holds nothing else. */
function aroundWords(mark: TextMark, text: string): TextMark[] {
  const words = text.slice(mark.start, mark.end);
  const start = Math.min(mark.start, text.length) + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return end === start && mark.image === null ? [] : [{ ...mark, start, end }];
}
