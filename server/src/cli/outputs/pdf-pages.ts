import { makePdf, type PdfRequest, pdfNotes } from '../../disk/typesetting/make-pdf.ts';
import { reportPdf } from '../../disk/typesetting/report-pdf.ts';
import { findTypesetter, type Typesetter } from '../../disk/typesetting/typesetter.ts';
import { UserError } from '../program/user-error.ts';
import { foundPictures } from './found-pictures.ts';
import type { OutputWishes, ReportOutput } from './report-output.ts';

/** A PDF for all readers: tagged, with a list of contents and bookmarks. */
export const pdfPages: ReportOutput = {
  kind: 'page',
  format: 'pdf',
  suffix: '.pdf',
  options: ['theme', 'archive'],
  prepare: needTypesetter,
  make: (analysis, wishes) => {
    const standard = wishes.archive ? 'a-2a' : 'ua-1';
    return pdfOf(
      reportPdf(analysis, wishes.title, standard, (addresses) => foundPictures(addresses, wishes), wishes.theme),
      wishes,
    );
  },
};

let found: Typesetter | null = null;

/** The PDF. Throws a UserError where it cannot be made. */
export function pdfOf(request: PdfRequest, { note }: Pick<OutputWishes, 'note'>): Uint8Array {
  const made = makePdf(request, needTypesetter());
  if ('problem' in made) {
    throw new UserError(made.problem);
  }
  pdfNotes(made).forEach(note);
  return made.pdf;
}

/** The typesetter, looked for once. Throws a UserError where it is not installed. */
export function needTypesetter(): Typesetter {
  if (found === null) {
    const typesetter = findTypesetter(import.meta.dirname);
    if ('problem' in typesetter) {
      throw new UserError(typesetter.problem);
    }
    found = typesetter;
  }
  return found;
}
