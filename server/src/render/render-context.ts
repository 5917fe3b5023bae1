import type { Framework } from '../framework/framework.ts';
import type { ReportSection } from '../report/report.ts';
import { documentLines } from '../syntax/document-lines.ts';
import { positionAt } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import type { RenderRequest } from './render-request.ts';
import { type TriedResults, triedResults } from './tried-results.ts';

/** What every part of the page is made with. */
export interface RenderContext extends RenderRequest {
  readonly framework: Framework | null;
  readonly results: TriedResults;
  /** The attribute that says where a part of the page stands in the source; none where no lines are wanted. */
  readonly placeOf: (range: Range | null | undefined) => { readonly dataLine?: number };
  /** The place in the report's services of the one that a section belongs to. */
  readonly serviceOf: (section: ReportSection) => number;
}

export function renderContext(request: RenderRequest): RenderContext {
  const { report } = request.analysis;
  const lines = documentLines(report.document);
  const starts = report.services.map(({ section }) => section?.section.range.start ?? -1);
  return {
    ...request,
    framework: report.framework,
    results: triedResults(request),
    placeOf: (range) => (request.withLines && range ? { dataLine: positionAt(lines, range.start).line } : {}),
    serviceOf: ({ section }) =>
      Math.max(
        0,
        starts.findLastIndex((start) => start <= section.range.start),
      ),
  };
}
