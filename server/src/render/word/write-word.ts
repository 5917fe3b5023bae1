import { Document, Packer, Paragraph } from 'docx';
import type { Finding } from '../../rules/finding.ts';
import type { Pictures } from '../printed/pictures.ts';
import type { PrintedDocument } from '../printed/printed-document.ts';
import { plainBlocks, wordBlocks } from './word-blocks.ts';
import type { WordContext } from './word-context.ts';
import { footers, headers, numberingOf, titlePart } from './word-frame.ts';
import { bookmarkPrefixes, propertyPrefix } from './word-names.ts';
import { ownStyles } from './word-styles.ts';
import { wordText } from './word-text.ts';
import { usualLook, type WordTheme } from './word-theme.ts';

/** A comment for reviewers, with the line of the source, counted from 0, that it is about. */
export interface WordComment {
  readonly line: number;
  readonly text: string;
}

export interface WordWishes {
  /** The front matter as written: keys and values, which an import reads again. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Empty for readers; else `document` needs the lines of its blocks. */
  readonly comments: readonly WordComment[];
  /** By their addresses in the report. */
  readonly pictures: Pictures;
  /** How it looks. */
  readonly theme?: WordTheme;
}

/** What a finding says as a comment. */
export function commentText({ severity, message, rule }: Finding): string {
  return `${severity.charAt(0).toUpperCase()}${severity.slice(1)}: ${message} (${rule})`;
}

/** The report as a Word document: the bytes of its file. */
export async function writeWord(
  document: PrintedDocument,
  { frontMatter, comments, pictures, theme = usualLook }: WordWishes,
): Promise<Uint8Array> {
  const context = contextOf(document, pictures, theme);
  const top = titlePart(document, context);
  const places = commentPlaces(document.lines, comments);
  const body = wordBlocks(document.blocks, context, (place) => {
    context.pending.comments = [...context.pending.comments, ...(places.get(place) ?? [])];
  });
  const footnotes = Object.entries(document.footnotes).map(([name, blocks]) => {
    const children = plainBlocks(blocks, context).filter((child) => child instanceof Paragraph);
    return [String(context.noteNumbers.get(name)), { children }] as const;
  });
  const file = new Document({
    title: wordText(document.title),
    subject: wordText(document.documentTitle),
    creator: 'Keyline',
    lastModifiedBy: 'Keyline',
    customProperties: Object.entries(frontMatter).map(([key, value]) => ({
      name: propertyPrefix + key,
      value: wordText(JSON.stringify(value)),
    })),
    styles: ownStyles(document.language, theme),
    numbering: numberingOf(context.listStarts),
    footnotes: Object.fromEntries(footnotes),
    comments: {
      children: comments.map(({ text }, id) => ({
        id,
        author: 'Keyline',
        initials: 'K',
        children: [new Paragraph(wordText(text))],
      })),
    },
    sections: [{ headers: headers(document), footers: footers(), children: [...top, ...body] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function contextOf(document: PrintedDocument, pictures: Pictures, theme: WordTheme): WordContext {
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const bookmarks = headings.flatMap(({ anchor, source }, place) =>
    anchor === null ? [] : [[anchor, `${bookmarkPrefixes.heading}${source?.depth ?? 1}_${place}`] as const],
  );
  return {
    document,
    pictures,
    theme,
    pictureWidth: 600,
    bookmarks: new Map(bookmarks),
    noteNumbers: new Map(Object.keys(document.footnotes).map((name, place) => [name, place + 1])),
    listStarts: new Set(),
    pending: { comments: [], bookmark: null },
    count: { lists: 0, blocks: 0 },
  };
}

/** The numbers of the comments of each block: on the last one that begins at or above their line, else on the first. */
function commentPlaces(
  lines: PrintedDocument['lines'],
  comments: readonly WordComment[],
): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, readonly number[]>();
  for (const [number, { line }] of comments.entries()) {
    const place = Math.max(
      0,
      lines.findLastIndex((own) => own !== null && own <= line),
    );
    places.set(place, [...(places.get(place) ?? []), number]);
  }
  return places;
}
