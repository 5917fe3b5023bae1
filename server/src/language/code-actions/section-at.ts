import type { Field, FieldName } from '../../report/fields/fields.ts';
import type { Report, ReportSection } from '../../report/report.ts';

/** The section that `offset` stands in, or whose heading it stands in; null where the framework is not known. */
export function sectionAt(report: Report, offset: number): ReportSection | null {
  return report.framework === null
    ? null
    : (report.sections.findLast(({ section }) => section.range.start <= offset) ?? null);
}

/** The field of that name that `offset` stands in. */
export function fieldAt(section: ReportSection, name: FieldName, offset: number): Field | null {
  return (
    section.fields.find((field) => field.name === name && field.range.start <= offset && offset <= field.range.end) ??
    null
  );
}
