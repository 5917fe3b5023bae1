import { configurationSources } from '../../../configuration/configuration-values.ts';
import type { Framework } from '../../../framework/framework.ts';
import { mainPart } from '../../../language/scores/main-part.ts';
import type { ScorePart } from '../../../language/scores/score-part.ts';
import { scoreParts } from '../../../language/scores/score-parts.ts';
import type { Scores, ScorePart as ShownPart } from '../../../protocol/results.ts';
import { previousReportPath } from '../../../report/linked/references.ts';
import { findingDiagnostics } from '../../diagnostics/diagnostics.ts';
import { countFindings } from '../../diagnostics/finding-counts.ts';
import { markupOf } from '../markup.ts';
import { type ReportRequest, reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/scores`: the scores and ratings of an open report, part by part; null for a text that is no report. */
export const scores = reportMethod({
  request: ownReportRequest('keyline/scores'),
  capabilities: () => ({}),
  answer: (request): Scores => {
    const { session, open, environment, analysis } = request;
    const { framework, status, frontMatter } = analysis.report;
    const parts = scoreParts(analysis);
    const main = mainPart(parts);
    const previous = previousReportPath(frontMatter);
    return {
      framework: framework === null ? null : frameworkName(framework),
      status,
      main: main === null ? null : shown(main, request),
      parts: parts.map((part) => shown(part, request)),
      findings: countFindings(findingDiagnostics(session.findingsOf(open, environment), open, session.client)),
      configurationFiles: [...configurationSources(environment.configuration)],
      previous: previous === null ? null : session.files.resolve(open.uri, previous),
    };
  },
});

function frameworkName({ title, revision, draft }: Framework): Scores['framework'] {
  return { title, revision, draft };
}

function shown(part: ScorePart, request: ReportRequest<unknown>): ShownPart {
  const { open, session } = request;
  return {
    ...part,
    help: part.help === null ? null : markupOf(part.help, session.client.hoverMarkdown),
    range: part.range === null ? null : open.positions.toProtocol(part.range),
    children: part.children.map((child) => shown(child, request)),
  };
}
