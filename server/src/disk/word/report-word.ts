import type { Analysis } from '../../analysis/analysis.ts';
import type { Pictures } from '../../render/printed/pictures.ts';
import { printReport } from '../../render/printed/print-report.ts';
import { forReaders } from '../../render/render-request.ts';
import type { Finding } from '../../rules/finding.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { frontMatterKeys } from '../../syntax/front-matter/front-matter-schema.ts';
import { positionAt } from '../../text/line-index.ts';
import { loadWordWriter } from './load-word-writer.ts';

/** What a Word document of a report shall have. */
export interface WordRequest {
  /** Its name; null for what the report is about. */
  readonly title: string | null;
  /** What to write beside the text as comments; empty for readers. */
  readonly findings: readonly Finding[];
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
  { title, findings, readPictures }: WordRequest,
  scripts: string,
): Promise<MadeWord> {
  const { commentText, writeWord } = await loadWordWriter(scripts);
  const request = { ...forReaders(analysis, { title, remoteImages: false, pageSuffix: '.docx' }), withLines: true };
  const { document, frontMatter } = analysis.report;
  const lines = documentLines(document);
  const written = frontMatterKeys.filter((key) => frontMatter.values[key] !== undefined);
  const printed = printReport(request);
  const pictures = readPictures(printed.pictures);
  const bytes = await writeWord(printed, {
    pictures,
    frontMatter: Object.fromEntries(written.map((key) => [key, frontMatter.entries.get(key)?.value])),
    comments: findings.map((finding) => ({
      line: positionAt(lines, finding.range.start).line,
      text: commentText(finding),
    })),
  });
  return { bytes, notes: pictureNotes(pictures) };
}

function pictureNotes(pictures: Pictures): readonly string[] {
  return [...pictures].flatMap(([address, { format }]) =>
    format === 'svg' || format === 'webp'
      ? [`Not every Word shows ${format.toUpperCase()}, so words stand in the place of the picture ${address}.`]
      : [],
  );
}
