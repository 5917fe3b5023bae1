import type { FoundInProse, FoundInSections } from './prose-search.ts';
import type { Report, ReportSection } from './report.ts';

/** A section, and what was found in its text. */
export interface SpeakingSection<Found> {
  readonly section: ReportSection;
  readonly inText: readonly FoundInProse<Found>[];
}

/**
 * The sections in whose text something was found, in the order of the text. Of a release all: its headings are sentences,
 * where those of reports are names.
 */
export function speakingSections<Found>(
  { kind, sections }: Pick<Report, 'kind' | 'sections'>,
  found: FoundInSections<Found>,
): readonly SpeakingSection<Found>[] {
  if (kind === 'news') {
    return sections.map((section) => ({ section, inText: found.get(section.section) ?? [] }));
  }
  const speaking: SpeakingSection<Found>[] = [];
  let place = 0;
  // Both are in the order of the text.
  for (const [own, inText] of found) {
    while (place < sections.length && sections[place]?.section !== own) {
      place += 1;
    }
    const section = sections[place];
    if (section !== undefined) {
      speaking.push({ section, inText });
    }
  }
  return speaking;
}
