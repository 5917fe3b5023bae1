import type { Report, ReportSection, Service } from '../../report/report.ts';

/**
 * The level of each section's heading in the page, 2 to 6 below the title's 1: by what the section is, because in a
 * report depth alone does not tell. No level is left out. In the order of the report's sections.
 */
export function sectionLevels({ sections, services }: Report): readonly number[] {
  const levels: number[] = [];
  /** The level of the headings of key questions here: below the heading of their service where it has one. */
  let keyQuestions = 2;
  // Of a report with hundreds of services, none is searched for again at each section. The first of its section counts.
  const last = [...services].reverse();
  const bySection = new Map(last.map((service) => [service.section, service]));
  const byWhole = new Map(last.map((service) => [service.overall.section, service]));
  for (const section of sections) {
    const service = bySection.get(section);
    const whole = byWhole.get(section);
    if (service !== undefined) {
      keyQuestions = serviceLevel(service, services) + 1;
    } else if (whole !== undefined) {
      keyQuestions = whole.section === null ? 2 : serviceLevel(whole, services) + 1;
    }
    const wanted = levelOf(section, keyQuestions, levels);
    levels.push(Math.min(wanted, (levels.at(-1) ?? 1) + 1, 6));
  }
  return levels;
}

/** One deeper for each service that the service lies in. */
function serviceLevel({ within }: Service, services: readonly Service[]): number {
  const outer = within === null ? undefined : services[within];
  return outer === undefined || outer.section === null ? 2 : serviceLevel(outer, services) + 1;
}

function levelOf({ section, role }: ReportSection, keyQuestions: number, levels: readonly number[]): number {
  if (section.heading === null) {
    return 1;
  }
  switch (role.kind) {
    case 'preamble':
      return 1;
    case 'service':
      return keyQuestions - 1;
    case 'overall':
    case 'key-question':
      return keyQuestions;
    case 'statement':
      return keyQuestions + 1;
    case 'evidence-category':
      return keyQuestions + 2;
    case 'section':
    case 'other':
      return (levels[section.parent ?? 0] ?? 1) + 1;
  }
}
