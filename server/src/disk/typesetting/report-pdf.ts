import type { Analysis } from '../../analysis/analysis.ts';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import { typesetReport } from '../../render/pdf/pdf-layout.ts';
import { tablesWithRowHeaders } from '../../render/pdf/row-headers.ts';
import { noPictures, type Pictures } from '../../render/printed/pictures.ts';
import { printReport } from '../../render/printed/print-report.ts';
import { forReaders } from '../../render/render-request.ts';
import type { PdfRequest } from './make-pdf.ts';
import type { PdfStandard } from './typesetter.ts';

/**
 * What to make the PDF of a report of. `title` is its name; null for what the report is about. `readPictures` gives its
 * pictures by their addresses.
 */
export function reportPdf(
  analysis: Analysis,
  title: string | null,
  standard: PdfStandard,
  readPictures: (addresses: readonly string[]) => Pictures = () => noPictures,
  theme: Theme | null = null,
): PdfRequest {
  const document = printReport(forReaders(analysis, { title, remoteImages: false, pageSuffix: '.pdf' }));
  return {
    lay: (shownAs, looks) => typesetReport(document, shownAs, looks.pictures, looks.theme),
    looks: { pictures: readPictures(document.pictures), theme },
    rowHeaders: tablesWithRowHeaders(document),
    standard,
  };
}
