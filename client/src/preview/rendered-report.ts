import type { RenderedReport, TriedScore } from '../../../server/src/protocol/texts.ts';
import type { LanguageServer } from '../language-server/language-server.ts';

/** What is to be rendered. */
export interface RenderOptions {
  readonly uri: string;
  readonly tried: readonly TriedScore[];
  /** Whether pictures may come from other computers. */
  readonly remote: boolean;
}

/** The report rendered as it stands in the editor; null where the text is no report. */
export function renderReport(
  server: LanguageServer,
  { uri, tried, remote }: RenderOptions,
): Promise<RenderedReport | null> {
  return server.request('keyline/render', { textDocument: { uri }, tried, remote });
}

/** Whether two renderings look the same, whatever states of the text they were made from. */
export function looksTheSame(one: RenderedReport, other: RenderedReport): boolean {
  const { html, lines, scale, summary } = one;
  const sameScale = JSON.stringify(scale) === JSON.stringify(other.scale);
  return html === other.html && lines === other.lines && summary === other.summary && sameScale;
}

/** The errors of the protocol that say that the answer is no longer wanted: the text changed, or it was cancelled. */
const outdated = new Set<unknown>([-32800, -32801, -32802]);

/** Whether a request failed only because the text moved on, so that there will be another. */
export function isOutdated(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'code' in fault && outdated.has(fault.code);
}
