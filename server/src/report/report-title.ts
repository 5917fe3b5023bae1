import type { Report } from './report.ts';

/**
 * What the report is about: its service, location or provider, else its first heading; of a news release its headline.
 * Null where it has none of them.
 */
export function reportTitle({ kind, frontMatter: { values }, sections }: Report): string | null {
  const heading = sections.find(({ section }) => section.heading !== null)?.section.heading;
  if (kind === 'news' && heading != null) {
    return heading.name.value;
  }
  return values.service ?? values.location ?? values.provider ?? heading?.name.value ?? null;
}
