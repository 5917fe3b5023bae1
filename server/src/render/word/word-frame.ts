import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  LevelFormat,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { pageWords } from '../page-words.ts';
import type { Picture } from '../printed/pictures.ts';
import type { PrintedBlock, PrintedDocument } from '../printed/printed-document.ts';
import { addedBlocks, bulletReference, numberReference } from './word-blocks.ts';
import { type WordContext, withPending } from './word-context.ts';
import { styleId, wordStyles } from './word-names.ts';
import { wordPhrasing } from './word-phrasing.ts';
import { wordText } from './word-text.ts';

/** What the report is about, its ratings, its notices and its facts. */
export function titlePart(document: PrintedDocument, context: WordContext): readonly FileChild[] {
  const { title, isDraft, ratings, notices, facts } = document;
  const table: PrintedBlock = {
    kind: 'table',
    caption: pageWords.ratings,
    columns: 2,
    head: [[cell(pageWords.part), cell(pageWords.rating.replace(/: $/, ''))]],
    body: ratings.map(({ name, value }) => [cell(name), { ...cell(''), children: value }]),
    foot: [],
    namesRows: true,
  };
  return [
    ...publisherLine(context),
    new Paragraph({ heading: HeadingLevel.TITLE, children: withPending([new TextRun(wordText(title))], context) }),
    ...(isDraft ? [line(wordStyles.added, pageWords.draft)] : []),
    ...notices.map((notice) => line(wordStyles.added, notice)),
    ...(ratings.length === 0 ? [] : addedBlocks([table], context)),
    ...facts.map(
      ({ name, value }) =>
        new Paragraph({
          style: styleId(wordStyles.fact),
          children: [new TextRun(`${name}: `), ...wordPhrasing(value, context)],
        }),
    ),
  ];
}

function cell(text: string) {
  return { children: [{ kind: 'text', text } as const], span: 1, align: 'start' } as const;
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style: styleId(style), children: [new TextRun(wordText(text))] });
}

/** Whose report it is. Only a logo without a name beside it has to be told. */
function publisherLine({ theme: { name, logo } }: WordContext): readonly FileChild[] {
  if (name === null && logo === null) {
    return [];
  }
  const words =
    name === null ? [] : [new TextRun({ text: `${logo === null ? '' : '  '}${wordText(name)}`, bold: true })];
  const picture = logo === null ? [] : [logoRun(logo, name === null ? 'Logo' : '')];
  return [new Paragraph({ style: styleId(wordStyles.added), children: [...picture, ...words] })];
}

/** The height of a logo, and the most that it may be wide, in CSS pixels. */
const [logoHeight, logoWidth] = [52, 400];

function logoRun({ bytes, format, width, height }: Picture, alt: string): ImageRun {
  const share = Math.min(logoHeight / height, logoWidth / width);
  return new ImageRun({
    type: format === 'svg' || format === 'webp' ? 'png' : format,
    data: bytes,
    transformation: { width: Math.round(width * share), height: Math.round(height * share) },
    altText: { name: 'Logo', description: alt, title: '' },
  });
}

/** What the report is about at the head of each page. */
export function headers({ title }: PrintedDocument) {
  return {
    default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun(wordText(title))] })] }),
  };
}

/** The number of each page at its foot. */
export function footers() {
  const children = [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })];
  return {
    default: new Footer({ children: [new Paragraph({ style: 'Footer', alignment: AlignmentType.END, children })] }),
  };
}

const depths = Array.from({ length: 9 }, (_none, level) => level);

/** How lists look: bullets, and numbers from each first number that occurs. */
export function numberingOf(starts: ReadonlySet<number>): INumberingOptions {
  const bullets = depths.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.START,
    style: { paragraph: { indent: indentAt(level) } },
  }));
  const numbers = (start: number) =>
    depths.map((level) => ({
      level,
      format: LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === 0 ? start : 1,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: indentAt(level) } },
    }));
  return {
    config: [
      { reference: bulletReference, levels: bullets },
      ...[...starts].map((start) => ({ reference: numberReference(start), levels: numbers(start) })),
    ],
  };
}

/** In twentieths of a point. */
function indentAt(level: number) {
  return { left: 400 * (level + 1), hanging: 400 };
}
