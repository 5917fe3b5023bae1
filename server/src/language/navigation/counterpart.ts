import { normaliseName } from '../../framework/normalise-name.ts';
import type { Report, ReportSection } from '../../report/report.ts';

/**
 * The section of another report that is about the same as `section` of this one: by what it is in the framework, else
 * by its name, and in the same service where there are several. Null where the other report has none.
 */
export function counterpartOf(report: Report, section: ReportSection, other: Report): ReportSection | null {
  const service = serviceNameOf(report, section);
  const candidates = other.sections.filter((candidate) => candidate.section.heading !== null);
  const alike = candidates.filter((candidate) => sameRole(candidate, section));
  const named = alike.length > 0 ? alike : candidates.filter((candidate) => nameOf(candidate) === nameOf(section));
  return named.find((candidate) => serviceNameOf(other, candidate) === service) ?? named[0] ?? null;
}

function sameRole({ role: left }: ReportSection, { role: right }: ReportSection): boolean {
  if (left.kind === 'overall') {
    return right.kind === 'overall';
  }
  return 'definition' in left && 'definition' in right && left.kind === right.kind
    ? left.definition.id === right.definition.id
    : false;
}

function nameOf({ section }: ReportSection): string {
  return normaliseName(section.heading?.name.value ?? '');
}

/** The name of the last service whose heading stands at or above the section; null where there is none. */
function serviceNameOf({ sections }: Report, section: ReportSection): string | null {
  const above = sections.slice(0, sections.indexOf(section) + 1);
  const service = above.findLast(({ role }) => role.kind === 'service');
  return service === undefined ? null : nameOf(service);
}
