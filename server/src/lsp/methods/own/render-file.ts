import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { forReaders } from '../../../render/render-request.ts';
import { pageTitle } from '../../../render/sections/report-header.ts';
import { base64Of } from '../../../text/base64.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/renderFile`: an open report as PDF or as a Word document; the file that `keyline render` writes. */
export const renderFile = reportMethod({
  request: ownReportRequest('keyline/renderFile'),
  capabilities: () => ({}),
  answer: async ({ session, params, open, environment, analysis }) => {
    const { format } = params;
    if (format !== 'pdf' && format !== 'docx') {
      throw new ResponseError(ErrorCodes.InvalidParams, 'keyline/renderFile makes files of the format pdf or docx.');
    }
    if (session.makeFile === null) {
      return {
        problem:
          'PDF and Word documents cannot be made in a browser. Open the report in VS Code on a computer, or use “keyline render” there.',
        bringing: null,
      };
    }
    const made = await session.makeFile({
      format,
      analysis,
      findings: params.review === true ? session.findingsOf(open, environment) : [],
      theme: environment.theme,
      uri: open.uri,
      folders: session.workspace.folders(),
    });
    return 'problem' in made
      ? made
      : {
          title: pageTitle(forReaders(analysis, { remoteImages: false })),
          base64: base64Of(made.bytes),
          notes: made.notes,
        };
  },
});
