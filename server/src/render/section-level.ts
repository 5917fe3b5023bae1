import type { Report, ReportSection } from '../report/report.ts';

/**
 * The level of each section's heading in the page, 2 to 6 below the title's 1: by what the section is, because in a
 * report depth alone does not tell. No level is left out. In the order of the report's sections.
 */
export function sectionLevels({ sections, services }: Report): readonly number[] {
  const top = services.some(({ section }) => section !== null) ? 3 : 2;
  const levels: number[] = [];
  for (const section of sections) {
    const wanted = levelOf(section, top, levels);
    levels.push(Math.min(wanted, (levels.at(-1) ?? 1) + 1, 6));
  }
  return levels;
}

function levelOf({ section, role }: ReportSection, top: number, levels: readonly number[]): number {
  if (section.heading === null) {
    return 1;
  }
  switch (role.kind) {
    case 'preamble':
      return 1;
    case 'service':
      return 2;
    case 'overall':
    case 'key-question':
      return top;
    case 'statement':
      return top + 1;
    case 'evidence-category':
      return top + 2;
    case 'section':
    case 'other':
      return (levels[section.parent ?? 0] ?? 1) + 1;
  }
}
