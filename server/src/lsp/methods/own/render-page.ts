import { renderPage as pageOf } from '../../../render/pages/page.ts';
import { renderReport } from '../../../render/render-report.ts';
import { forReaders } from '../../../render/render-request.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/renderPage`: an open report as a page of its own, to be exported or printed; the one that `keyline render` writes. */
export const renderPage = reportMethod({
  request: ownReportRequest('keyline/renderPage'),
  capabilities: () => ({}),
  answer: ({ params, analysis, environment }) => {
    const remoteImages = params.remote === true;
    const rendered = renderReport(forReaders(analysis, { remoteImages }));
    return { title: rendered.title, html: pageOf(rendered, { remoteImages, script: null, theme: environment.theme }) };
  },
});
