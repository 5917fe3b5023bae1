import { renderPage as pageOf } from '../../render/pages/page.ts';
import { renderReport } from '../../render/render-report.ts';
import { reportMethod } from './method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/renderPage`: an open report as a page of its own, to be exported or printed; the one that `keyline render` writes. */
export const renderPage = reportMethod({
  request: ownReportRequest('keyline/renderPage'),
  capabilities: () => ({}),
  answer: ({ params, analysis }) => {
    const remoteImages = params.remote === true;
    const rendered = renderReport({
      analysis,
      title: null,
      findings: [],
      tried: [],
      remoteImages,
      withLines: false,
      linksToPages: true,
      importable: true,
    });
    return { title: rendered.title, html: pageOf(rendered, { remoteImages, script: null }) };
  },
});
