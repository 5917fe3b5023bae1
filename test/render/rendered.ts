import { type RenderedReport, renderReport } from '../../server/src/render/render-report.ts';
import type { RenderRequest } from '../../server/src/render/render-request.ts';
import { htmlOf } from '../../server/src/render/to-html.ts';
import { analyseText } from '../common/lint-text.ts';

/** What a report becomes, for publishing unless `wishes` say otherwise. */
export function renderedReport(text: string, wishes: Partial<RenderRequest> = {}): RenderedReport {
  return renderReport({
    analysis: analyseText(text),
    title: null,
    findings: [],
    tried: [],
    remoteImages: false,
    withLines: false,
    pageSuffix: null,
    importable: false,
    ...wishes,
  });
}

/** The HTML that a report becomes. */
export function rendered(text: string, wishes: Partial<RenderRequest> = {}): string {
  return htmlOf(renderedReport(text, wishes).main);
}
