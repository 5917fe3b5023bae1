import { type Reference, referencesOf } from '../../report/linked/references.ts';
import type { Report } from '../../report/report.ts';
import { type Range, touches } from '../../text/range.ts';
import { mentionAt, sectionMentions } from './section-mentions.ts';

/** A place that means the same as the one at the caret. */
export interface Highlight {
  /** True for the heading itself, which the others name. */
  readonly isHeading: boolean;
  readonly range: Range;
}

/** All places that name what is named at `offset`: a section of the report, or another file and a heading in it. */
export function highlightsAt(report: Report, offset: number): readonly Highlight[] {
  const mention = mentionAt(report, offset);
  if (mention !== null) {
    return sectionMentions(report)
      .filter(({ section }) => section === mention.section)
      .map(({ kind, range }) => ({ isHeading: kind === 'heading', range }));
  }
  const references = referencesOf(report.document);
  const named = references.find(({ range }) => touches(range, offset));
  return named === undefined
    ? []
    : references.filter((reference) => samePlace(reference, named)).map(({ range }) => ({ isHeading: false, range }));
}

function samePlace(left: Reference, right: Reference): boolean {
  return left.path === right.path && left.anchor?.value.toLowerCase() === right.anchor?.value.toLowerCase();
}
