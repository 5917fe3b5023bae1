import type { Report } from './report.ts';

/**
 * What the report is about: its service, location or provider, else its first heading; of a news release its headline.
 * Null where it has none of them.
 */
export function reportTitle({ kind, frontMatter: { values }, sections }: Report): string | null {
  const heading = sections.find(({ section }) => section.heading !== null)?.section.heading;
  // HTML within a heading is no part of its name, and leaves the spaces around it.
  const headed = heading?.name.value.replaceAll(/\s+/g, ' ').trim() ?? null;
  if (kind === 'news' && headed !== null) {
    return headed;
  }
  return values.service ?? values.location ?? values.provider ?? headed;
}
