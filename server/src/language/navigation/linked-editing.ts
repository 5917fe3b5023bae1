import type { Report } from '../../report/report.ts';
import { type Range, touches } from '../../text/range.ts';
import { sectionMentions } from './section-mentions.ts';

/**
 * The places that are to be typed in together: the name of a section's heading, and the same name in sentences such as
 * the carried-forward one. Empty where the caret stands in none of them, or where there is only one.
 */
export function linkedRangesAt(report: Report, offset: number): readonly Range[] {
  const mentions = sectionMentions(report).filter(({ kind }) => kind === 'heading' || kind === 'sentence');
  const named = mentions.find(({ range }) => touches(range, offset));
  const heading = named?.section.section.heading;
  if (named === undefined || !heading) {
    return [];
  }
  const { text } = report.document;
  const written = ({ start, end }: Range) => text.slice(start, end);
  const name = written(heading.name.range);
  const linked = mentions
    .filter(({ section, range }) => section === named.section && written(range) === name)
    .map(({ range }) => range);
  return linked.length > 1 && linked.includes(named.range) ? linked : [];
}
