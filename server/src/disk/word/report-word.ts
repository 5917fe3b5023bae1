import type { Analysis } from '../../analysis/analysis.ts';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import type { Picture, Pictures } from '../../render/printed/pictures.ts';
import { printReport } from '../../render/printed/print-report.ts';
import { forReaders } from '../../render/render-request.ts';
import type { WordTheme } from '../../render/word/word-theme.ts';
import type { Finding } from '../../rules/finding.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { positionAt } from '../../text/line-index.ts';
import { pictureOf } from '../images/report-pictures.ts';
import { loadWordWriter } from './load-word-writer.ts';

/** What a Word document of a report shall have. */
export interface WordRequest {
  /** Its name; null for what the report is about. */
  readonly title: string | null;
  /** What to write beside the text as comments; empty for readers. */
  readonly findings: readonly Finding[];
  /** How it looks; null for the usual look. */
  readonly theme: Theme | null;
  /** Gives the pictures of the report by their addresses. */
  readonly readPictures: (addresses: readonly string[]) => Pictures;
}

/** A Word document, which can be changed there and imported again, and what else is to be told of it, as sentences. */
export interface MadeWord {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** The report as a Word document. `scripts` is the folder of Keyline's own scripts. */
export async function reportWord(
  analysis: Analysis,
  { title, findings, theme, readPictures }: WordRequest,
  scripts: string,
): Promise<MadeWord> {
  const { commentText, writeWord } = await loadWordWriter(scripts);
  const request = { ...forReaders(analysis, { title, remoteImages: false, pageSuffix: '.docx' }), withLines: true };
  const { document, frontMatter } = analysis.report;
  const lines = documentLines(document);
  const printed = printReport(request);
  const pictures = readPictures(printed.pictures);
  const looks = theme === null ? null : themeOf(theme);
  const bytes = await writeWord(printed, {
    pictures,
    ...(looks !== null && { theme: looks.theme }),
    frontMatter: frontMatter.written,
    comments: findings.map((finding) => ({
      line: positionAt(lines, finding.range.start).line,
      text: commentText(finding),
    })),
  });
  return { bytes, notes: [...(looks?.notes ?? []), ...pictureNotes(pictures)] };
}

/** The theme as Word shows it; where it cannot show the logo, that is told. */
function themeOf({ name, logo, light: colours }: Theme): {
  readonly theme: WordTheme;
  readonly notes: readonly string[];
} {
  const picture = logo === null ? null : pictureOf(logo.bytes);
  const isShown = picture !== null && typeof picture !== 'string' && !isOfFewWords(picture);
  const why = typeof picture === 'string' ? picture : 'is SVG or WebP, which not every Word shows';
  return {
    theme: { name, colours, logo: isShown ? picture : null },
    notes: picture === null || isShown ? [] : [`The logo ${why}, so the document has none.`],
  };
}

/** Whether not every Word shows a picture of this format. */
function isOfFewWords({ format }: Picture): boolean {
  return format === 'svg' || format === 'webp';
}

function pictureNotes(pictures: Pictures): readonly string[] {
  return [...pictures].flatMap(([address, picture]) =>
    isOfFewWords(picture)
      ? [`Not every Word shows ${picture.format.toUpperCase()}, so words stand in the place of the picture ${address}.`]
      : [],
  );
}
