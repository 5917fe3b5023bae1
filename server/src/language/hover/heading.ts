import type { Analysis } from '../../analysis/analysis.ts';
import { touches } from '../../text/range.ts';
import { sectionHelp } from '../help/section-help.ts';
import type { Hover } from './hover-help.ts';

/** What a section of the framework is, and what its scores amount to. */
export function headingHover(analysis: Analysis, offset: number): Hover | null {
  const section = analysis.report.sections.find(
    ({ section: { heading } }) => heading !== null && touches(heading.range, offset),
  );
  const heading = section?.section.heading;
  if (section === undefined || !heading) {
    return null;
  }
  const help = sectionHelp(analysis, section);
  return help === null ? null : { range: heading.range, help };
}
