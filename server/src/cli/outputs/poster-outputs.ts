import type { Analysis } from '../../analysis/analysis.ts';
import type { PdfLooks } from '../../disk/typesetting/make-pdf.ts';
import { isBeforeForce } from '../../framework/file/framework-status.ts';
import { typesetPoster } from '../../render/pdf/pdf-layout.ts';
import { type Poster, posterOf } from '../../render/poster/poster.ts';
import { posterPage } from '../../render/poster/poster-page.ts';
import { noPictures } from '../../render/printed/pictures.ts';
import { forReaders } from '../../render/render-request.ts';
import { UserError } from '../program/user-error.ts';
import { needTypesetter, pdfOf } from './pdf-pages.ts';
import type { OutputWishes, ReportOutput } from './report-output.ts';

const options = ['theme', 'paper', 'readAt'];

/** The poster of ratings as a page. */
export const htmlPoster: ReportOutput = {
  kind: 'poster',
  format: 'html',
  suffix: '.html',
  options,
  make: (analysis, wishes) => posterPage(needPoster(analysis, wishes), wishes.theme),
};

/** The poster of ratings as PDF. */
export const pdfPoster: ReportOutput = {
  kind: 'poster',
  format: 'pdf',
  suffix: '.pdf',
  options: [...options, 'archive'],
  prepare: needTypesetter,
  make: (analysis, wishes) => {
    const poster = needPoster(analysis, wishes);
    const request = {
      lay: (shownAs: ReadonlyMap<string, string> | null, { theme }: PdfLooks) => typesetPoster(poster, shownAs, theme),
      looks: { pictures: noPictures, theme: wishes.theme },
      rowHeaders: [true],
      standard: wishes.archive ? 'a-2a' : 'ua-1',
    } as const;
    return pdfOf(request, wishes);
  },
};

function needPoster(analysis: Analysis, { title, paper, readAt, note }: OutputWishes): Poster {
  if (readAt !== null && !/^https?:\/\/\S+$/i.test(readAt)) {
    throw new UserError(`--read-at takes an address such as https://www.example.org/report, not "${readAt}".`);
  }
  const { framework } = analysis.report;
  if (framework !== null && isBeforeForce(framework.status)) {
    throw new UserError(
      `The framework ${framework.id} is a ${framework.status}: what is judged by it is no rating, so there is none to display.`,
    );
  }
  const request = forReaders(analysis, { title, remoteImages: false });
  const poster = posterOf(request, { paper, readAt });
  if (poster === null) {
    throw new UserError(
      'The report gives no rating of the whole or of its key questions, so there is none to display.',
    );
  }
  if (poster.duty !== null) {
    note(poster.duty);
  }
  return poster;
}
