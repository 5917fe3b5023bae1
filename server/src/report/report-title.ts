import type { Report } from './report.ts';

/** What the report is about: its service, location or provider, else its first heading; null where it has none of them. */
export function reportTitle({ frontMatter: { values }, sections }: Report): string | null {
  const heading = sections.find(({ section }) => section.heading !== null)?.section.heading;
  return values.service ?? values.location ?? values.provider ?? heading?.name.value ?? null;
}
