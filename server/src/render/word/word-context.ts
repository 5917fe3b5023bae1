import { Bookmark, CommentRangeEnd, CommentRangeStart, CommentReference, type ParagraphChild, TextRun } from 'docx';
import type { Pictures } from '../printed/pictures.ts';
import type { PrintedDocument } from '../printed/printed-document.ts';
import type { WordTheme } from './word-theme.ts';

/** What the parts of a Word document are made with. */
export interface WordContext {
  readonly document: PrintedDocument;
  /** By their addresses in the report. */
  readonly pictures: Pictures;
  /** The width that a picture may take, in CSS pixels. */
  readonly pictureWidth: number;
  readonly theme: WordTheme;
  /** The bookmark of each heading that links may lead to, by its anchor. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The number of each footnote, by its name. */
  readonly noteNumbers: ReadonlyMap<string, number>;
  /** The first numbers of the numbered lists; grows. */
  readonly listStarts: Set<number>;
  /** The numbers of comments that the next paragraph gets, and a bookmark for it; each is taken once. */
  readonly pending: { comments: readonly number[]; bookmark: string | null };
  /** How many lists and blocks there are so far. */
  readonly count: { lists: number; blocks: number };
}

/** The children of a paragraph, with the comments and the bookmark that wait for one. */
export function withPending(children: readonly ParagraphChild[], { pending }: WordContext): ParagraphChild[] {
  const { comments, bookmark } = pending;
  pending.comments = [];
  pending.bookmark = null;
  const marked =
    bookmark === null ? children : [new Bookmark({ id: bookmark, children: [new TextRun('')] }), ...children];
  return [
    ...comments.map((number) => new CommentRangeStart(number)),
    ...marked,
    ...comments.flatMap((number) => [
      new CommentRangeEnd(number),
      new TextRun({ children: [new CommentReference(number)] }),
    ]),
  ];
}
