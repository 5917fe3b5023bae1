import type { Analysis } from '../../analysis/analysis.ts';
import type { Framework } from '../../framework/framework.ts';
import type { ReportSection } from '../../report/report.ts';
import type { Caret } from '../caret.ts';
import { isQuotedOrCode } from './quoted-or-code.ts';

/** The caret in the text of a report whose framework is known. */
export interface TextPlace {
  readonly analysis: Analysis;
  readonly framework: Framework;
  readonly caret: Caret;
  /** The section that the line of the caret stands in, or begins when it is a heading. */
  readonly section: ReportSection;
  /** The sections of the same service that begin above the line of the caret, from the top. */
  readonly above: readonly ReportSection[];
  /** The sections of the same service that begin below it. */
  readonly below: readonly ReportSection[];
}

/** What stands around the caret; null where the framework is not known, or where the text is not the report's own. */
export function textPlace(analysis: Analysis, caret: Caret): TextPlace | null {
  const { framework, sections, document, services } = analysis.report;
  const section = sections.findLast((candidate) => candidate.section.range.start <= caret.offset);
  if (framework === null || section === undefined || isQuotedOrCode(document, section.section, caret)) {
    return null;
  }
  const serviceStarts = services.flatMap((service) => service.section?.section.range.start ?? []);
  const from = serviceStarts.findLast((start) => start <= caret.offset) ?? 0;
  const to = serviceStarts.find((start) => start > caret.offset) ?? document.length;
  const ofService = sections.filter(({ section: { range } }) => range.start >= from && range.start < to);
  return {
    analysis,
    framework,
    caret,
    section,
    above: ofService.filter(({ section: { range } }) => range.start < caret.line.start),
    below: ofService.filter(({ section: { range } }) => range.start > caret.line.end),
  };
}

/** The text of the lines between the heading of the caret's section and the line of the caret. */
export function linesSinceHeading({ analysis, caret, section }: TextPlace): readonly string[] {
  const start = section.section.heading?.range.end ?? section.section.range.start;
  const { text } = analysis.report.document;
  return text
    .slice(start, Math.max(start, caret.line.start))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
}

/** Whether nothing stands between the line of the caret and the next heading. */
export function restOfSectionIsBlank({ analysis, caret }: TextPlace): boolean {
  const { document, sections } = analysis.report;
  const next = sections.find(({ section }) => section.range.start > caret.line.end);
  return document.text.slice(caret.line.end, next?.section.range.start).trim() === '';
}
