import type { Report, ReportSection } from '../report.ts';

/** Whether the section, or one that it stands in, tells of earlier visits, as the framework says of its sections. */
export function isOfEarlierVisits(
  { framework, sections }: Pick<Report, 'framework' | 'sections'>,
  { role, section: { parent } }: ReportSection,
): boolean {
  const around = parent === null ? undefined : sections[parent];
  const isOwn = role.kind === 'section' && framework?.page.earlier.includes(role.definition.id) === true;
  return isOwn || (around !== undefined && isOfEarlierVisits({ framework, sections }, around));
}
