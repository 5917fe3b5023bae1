import { renderReport } from '../../server/src/render/render-report.ts';
import type { RenderRequest } from '../../server/src/render/render-request.ts';
import { htmlOf } from '../../server/src/render/to-html.ts';
import { analyseText } from '../lint-text.ts';

/** The HTML that a report becomes, for publishing unless `wishes` say otherwise. */
export function rendered(text: string, wishes: Partial<RenderRequest> = {}): string {
  const request: RenderRequest = {
    analysis: analyseText(text),
    title: null,
    findings: [],
    tried: [],
    remoteImages: false,
    withLines: false,
    linksToPages: false,
    ...wishes,
  };
  return htmlOf(renderReport(request).main);
}
