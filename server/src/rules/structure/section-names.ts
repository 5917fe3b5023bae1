import type { ReportSection } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';

/** A section's heading as it is written; empty for the text before the first heading. */
export function headingText({ section }: ReportSection): string {
  return section.heading?.name.value ?? '';
}

/** The place of the heading's words, without its marks; the beginning of the section where it has no heading. */
export function headingRange({ section }: ReportSection): Range {
  return section.heading?.name.range ?? { start: section.range.start, end: section.range.start };
}

/** What the heading of a section of the framework stands for: its house name, or the text as written. */
export function houseName(section: ReportSection): string {
  const { role } = section;
  return 'definition' in role ? role.definition.name : headingText(section);
}
