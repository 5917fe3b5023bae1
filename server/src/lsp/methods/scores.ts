import { type MarkupContent, ProtocolRequestType, type Range } from 'vscode-languageserver';
import { configurationSources } from '../../configuration/configuration-values.ts';
import type { Framework } from '../../framework/framework.ts';
import { mainPart } from '../../language/scores/main-part.ts';
import type { ScorePart } from '../../language/scores/score-part.ts';
import { scoreParts } from '../../language/scores/score-parts.ts';
import { previousReportPath } from '../../report/references.ts';
import { countFindings, type FindingCounts } from '../changes/finding-counts.ts';
import { diagnosticsOf } from '../diagnostics/diagnostics.ts';
import { markupOf } from '../markup.ts';
import { type ReportRequest, reportMethod } from './method.ts';

interface ScoresParams {
  readonly textDocument: { readonly uri: string };
}

/** What the views of one report show of it. */
interface Scores {
  /** Null where the report names no framework that is known. */
  readonly framework: { readonly title: string; readonly revision: string | null; readonly draft: boolean } | null;
  readonly status: 'draft' | 'final';
  /** What stands for the report where there is room for one part. */
  readonly main: ShownPart | null;
  readonly parts: readonly ShownPart[];
  readonly findings: FindingCounts;
  /** The addresses of the configuration files in force, the nearest first. */
  readonly configurationFiles: readonly string[];
  /** The address of the previous report; null where the report names none by its path. */
  readonly previous: string | null;
}

type ShownPart = Omit<ScorePart, 'help' | 'range' | 'children'> & {
  readonly help: MarkupContent | null;
  readonly range: Range | null;
  readonly children: readonly ShownPart[];
};

/** `keyline/scores`: the scores and ratings of an open report, part by part; null for a text that is no report. */
export const scores = reportMethod({
  request: new ProtocolRequestType<ScoresParams, Scores | null, never, void, void>('keyline/scores'),
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
      findings: countFindings(diagnosticsOf(session.findingsOf(open, environment), open, session.client)),
      configurationFiles: [...configurationSources(environment.configuration)],
      previous: previous === null ? null : session.files.resolve(open.uri, previous),
    };
  },
});

function frameworkName({ title, revision, draft }: Framework): Scores['framework'] {
  return { title, revision, draft };
}

function shown(part: ScorePart, request: ReportRequest<ScoresParams>): ShownPart {
  const { open, session } = request;
  return {
    ...part,
    help: part.help === null ? null : markupOf(part.help, session.client.hoverMarkdown),
    range: part.range === null ? null : open.positions.toProtocol(part.range),
    children: part.children.map((child) => shown(child, request)),
  };
}
