import { renderPage } from '../../render/pages/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { forReaders } from '../../render/render-request.ts';
import { htmlOf } from '../../render/to-html.ts';
import type { ReportOutput } from './report-output.ts';

/** A page that needs no other file, or its main part alone. */
export const htmlPage: ReportOutput = {
  kind: 'page',
  format: 'html',
  suffix: '.html',
  options: ['theme', 'fragment', 'remoteImages'],
  make: (analysis, { title, remoteImages, fragment, theme }) => {
    const rendered = renderReport(forReaders(analysis, { title, remoteImages }));
    return fragment ? `${htmlOf(rendered.main)}\n` : renderPage(rendered, { remoteImages, script: null, theme });
  },
};
