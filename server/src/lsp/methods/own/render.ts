import { renderReport } from '../../../render/render-report.ts';
import { forAuthor } from '../../../render/render-request.ts';
import { resultSummary } from '../../../render/results/result-summary.ts';
import { htmlOf } from '../../../render/to-html.ts';
import { documentLines } from '../../../syntax/document-lines.ts';
import { triedScoresSchema } from '../../frame/tried-scores-schema.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/render`, a request of Keyline's own: what a reader sees of a report, for a preview. */
export const render = reportMethod({
  request: ownReportRequest('keyline/render'),
  capabilities: () => ({}),
  answer: ({ session, params, open, environment, analysis }) => {
    const request = forAuthor(analysis, {
      findings: session.findingsOf(open, environment),
      tried: triedScoresSchema.parse(params.tried ?? []),
      remoteImages: params.remote === true,
      withLines: true,
    });
    const { title, main } = renderReport(request);
    return {
      version: open.version,
      title,
      html: htmlOf(main),
      lines: documentLines(open.document).starts().length,
      scale: analysis.report.framework?.scale ?? [],
      summary: resultSummary(request),
    };
  },
});
