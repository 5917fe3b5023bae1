import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Picture } from '../printed/pictures.ts';
import type { Phrasing, PrintedPiece } from '../printed/printed-document.ts';
import type { WordContext } from './word-context.ts';
import { styleId, wordStyles } from './word-names.ts';
import { wordText } from './word-text.ts';
import { wordColour } from './word-theme.ts';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'superScript' | 'style'>;

/** Shapes for the eye: what tone a rating has. Words say the same. */
const shapes: Readonly<Record<string, string>> = { best: '★', good: '●', middling: '▲', poor: '◆', none: '–' };

/** The pieces of a line as what Word makes paragraphs of. */
export function wordPhrasing(phrasing: Phrasing, context: WordContext, look: Look = {}): ParagraphChild[] {
  return phrasing.flatMap((piece): readonly ParagraphChild[] => childrenOf(piece, context, look));
}

function childrenOf(piece: PrintedPiece, context: WordContext, look: Look): readonly ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return [new TextRun({ ...look, text: wordText(piece.text) })];
    case 'code':
      return [new TextRun({ ...look, text: wordText(piece.text), style: styleId(wordStyles.codeWords) })];
    case 'emphasis':
      return wordPhrasing(piece.children, context, { ...look, italics: true });
    case 'strong':
      return wordPhrasing(piece.children, context, { ...look, bold: true });
    case 'raised':
      return wordPhrasing(piece.children, context, { ...look, superScript: true });
    case 'badge':
    case 'aside':
      return [new TextRun(' '), ...wordPhrasing(piece.children, context, look)];
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'image':
      return imageChildren(piece, context, look);
    case 'link':
      return [new ExternalHyperlink({ link: piece.address, children: linkChildren(piece.children, context, look) })];
    case 'reference': {
      const anchor = context.bookmarks.get(piece.anchor);
      const children = linkChildren(piece.children, context, look);
      return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
    }
    case 'note': {
      const number = context.noteNumbers.get(piece.name);
      return number === undefined ? [] : [new FootnoteReferenceRun(number)];
    }
    case 'rating':
      return ratingRuns(piece.text, piece.tone, context);
    case 'steps':
      return [new TextRun({ text: '■'.repeat(piece.reached) + '□'.repeat(piece.of - piece.reached) })];
  }
}

/** A rating with its shape and its colour. */
export function ratingRuns(
  text: string,
  tone: string,
  { theme: { colours } }: Pick<WordContext, 'theme'>,
): readonly TextRun[] {
  const [, ofTone = colours.muted] = Object.entries(colours).find(([name]) => name === tone) ?? [];
  const color = wordColour(ofTone);
  return [
    new TextRun({ text: `${shapes[tone] ?? '–'} `, color, style: styleId(wordStyles.addedWords) }),
    new TextRun({ text: wordText(text), color, bold: true }),
  ];
}

function linkChildren(children: Phrasing, context: WordContext, look: Look): ParagraphChild[] {
  return wordPhrasing(children, context, { ...look, style: 'Hyperlink' });
}

/** A picture, or its words, as a link to its file, so that nothing is lost. */
function imageChildren(
  { text, address, alt }: Extract<PrintedPiece, { kind: 'image' }>,
  { pictures, pictureWidth }: WordContext,
  look: Look,
): readonly ParagraphChild[] {
  const picture = pictures.get(address);
  const shown = pictureRun(picture, alt, pictureWidth) ?? new TextRun({ ...look, text: wordText(text), italics: true });
  return address === '' || address.startsWith('data:')
    ? [shown]
    : [new ExternalHyperlink({ link: address, children: [shown] })];
}

/** CSS pixels: no picture is higher than a page. */
const mostHeight = 820;

/** A picture as wide as it is, or as there is room; null for none, and for a format that Word may not show. */
function pictureRun(picture: Picture | undefined, alt: string, room: number): ImageRun | null {
  if (picture === undefined || picture.format === 'svg' || picture.format === 'webp') {
    return null;
  }
  const { bytes, format, width, height } = picture;
  const share = Math.min(1, room / width, mostHeight / height);
  return new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: Math.round(width * share), height: Math.round(height * share) },
    altText: { name: wordText(alt), description: wordText(alt), title: '' },
  });
}
