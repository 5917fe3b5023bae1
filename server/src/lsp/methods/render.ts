import { ProtocolRequestType } from 'vscode-languageserver';
import type { TriedScore } from '../../assessment/what-if/tried-score.ts';
import type { ScoreDefinition } from '../../framework/framework.ts';
import { renderReport } from '../../render/render-report.ts';
import type { RenderRequest } from '../../render/render-request.ts';
import { resultSummary } from '../../render/result-summary.ts';
import { htmlOf } from '../../render/to-html.ts';
import { documentLines } from '../../syntax/document-lines.ts';
import { triedScoresSchema } from '../tried-scores-schema.ts';
import { reportMethod } from './method.ts';

interface RenderParams {
  readonly textDocument: { readonly uri: string };
  /** Scores to try, beside those that the report states. */
  readonly tried?: readonly TriedScore[];
  /** Whether images from other computers may be shown. */
  readonly remote?: boolean;
}

interface RenderResult {
  /** The version of the text that was rendered. */
  readonly version: number;
  readonly title: string;
  /** The inside of the page's main part. */
  readonly html: string;
  /** How many lines the text has. */
  readonly lines: number;
  /** The scores that a statement can have; empty where statements have none. */
  readonly scale: readonly ScoreDefinition[];
  /** What the report comes to, in a sentence; null where there are no scores and ratings. */
  readonly summary: string | null;
}

/** `keyline/render`, a request of Keyline's own: what a reader sees of a report, for a preview. */
export const render = reportMethod({
  request: new ProtocolRequestType<RenderParams, RenderResult | null, never, void, void>('keyline/render'),
  capabilities: () => ({}),
  answer: ({ session, params, open, environment, analysis }) => {
    const request: RenderRequest = {
      analysis,
      title: null,
      findings: session.findingsOf(open, environment),
      tried: triedScoresSchema.parse(params.tried ?? []),
      remoteImages: params.remote === true,
      withLines: true,
      linksToPages: false,
      importable: false,
    };
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
