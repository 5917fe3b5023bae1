import type { Report, ReportSection } from '../report.ts';

/** “What we found at our last inspection”, “Previous ratings”, and not “What is better since the last inspection”. */
const ofThen =
  /(?:^(?:the |our |its )?|\b(?:at|of|from|during|in|on) (?:the |our |its )?)(?:last|previous|earlier)(?: \p{L}+)? (?:inspection|assessment|visit|report|rating)s?\b/iu;

/**
 * Whether the section, or one that it stands in, tells of earlier visits, as the framework says of its sections or as its own
 * heading says.
 */
export function isOfEarlierVisits(
  { framework, sections }: Pick<Report, 'framework' | 'sections'>,
  { role, section: { parent, heading } }: ReportSection,
): boolean {
  const around = parent === null ? undefined : sections[parent];
  const isOwn = role.kind === 'section' && framework?.page.earlier.includes(role.definition.id) === true;
  const isNamed = role.kind === 'other' && heading !== null && ofThen.test(heading.name.value);
  return isOwn || isNamed || (around !== undefined && isOfEarlierVisits({ framework, sections }, around));
}
