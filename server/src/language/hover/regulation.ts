import type { ReportSection } from '../../report/report.ts';
import type { Analysis } from '../../rules/rule.ts';
import { contentsOf } from '../../syntax/contents.ts';
import type { Document } from '../../syntax/document.ts';
import { type Range, shiftRange, touches } from '../../text/range.ts';
import { regulationHelp } from '../help/regulation-help.ts';
import type { Hover } from './hover-help.ts';
import { regulationMentions } from './regulation-mentions.ts';

/** What the number of a regulation stands for, wherever it is named in the text. */
export function regulationHover({ report }: Analysis, offset: number): Hover | null {
  const { framework, document, sections } = report;
  const section = sections.findLast((candidate) => candidate.section.range.start <= offset);
  const written = section === undefined ? null : wordsAt(document, section, offset);
  if (framework === null || written === null) {
    return null;
  }
  const text = document.text.slice(written.start, written.end);
  const mention = regulationMentions(framework, text).find(({ range }) => touches(range, offset - written.start));
  return mention === undefined
    ? null
    : { range: shiftRange(mention.range, written.start), help: regulationHelp(mention.number, mention.places) };
}

/** The heading, paragraph, list, quotation or table at `offset`; null where there is none. */
function wordsAt(document: Document, { section }: ReportSection, offset: number): Range | null {
  const contents = contentsOf(document, section).filter(
    ({ kind }) => kind !== 'opaque' && kind !== 'comment' && kind !== 'directive',
  );
  const pieces = section.heading === null ? contents : [section.heading, ...contents];
  return pieces.find(({ range }) => touches(range, offset))?.range ?? null;
}
