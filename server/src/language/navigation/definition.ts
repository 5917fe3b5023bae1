import { previousReportPath, referencesOf } from '../../report/linked/references.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { type Range, touches } from '../../text/range.ts';
import { mentionAt } from './section-mentions.ts';

/** Where a name, a link or a value leads. */
export interface Definition {
  /** The part of the text that leads there. */
  readonly origin: Range;
  /** The nearest first: where one cannot be found, the next counts. */
  readonly destinations: readonly Destination[];
}

export type Destination =
  | { readonly kind: 'section'; readonly section: ReportSection }
  /** A file, by its path as the report writes it, and a heading in it; without an anchor, its beginning. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | null }
  /** The section that says the same in the previous report. */
  | { readonly kind: 'previous'; readonly path: string; readonly section: ReportSection };

/**
 * Where what stands at `offset` leads; null where nothing leads anywhere. A name leads to its heading, a link or a path
 * to what it names. A heading, and whatever is taken over from before, leads to that section of the previous report.
 */
export function definitionAt(report: Report, offset: number): Definition | null {
  const path = previousReportPath(report.frontMatter);
  const mention = mentionAt(report, offset);
  if (mention !== null) {
    const { section, kind, range } = mention;
    const own: Destination = { kind: 'section', section };
    const before: readonly Destination[] =
      kind === 'heading' && path !== null ? [{ kind: 'previous', path, section }] : [];
    return { origin: range, destinations: [...before, own] };
  }
  const reference = referencesOf(report.document).find(({ range }) => touches(range, offset));
  if (reference !== undefined) {
    const { range } = reference;
    const anchor = reference.anchor?.value ?? null;
    return { origin: range, destinations: [{ kind: 'file', path: reference.path, anchor }] };
  }
  return path === null ? null : takenOverAt(report, path, offset);
}

/** A previous rating, and the basis of a carried score, come from the previous report. */
function takenOverAt(report: Report, path: string, offset: number): Definition | null {
  for (const section of report.sections) {
    const field = section.fields.find(
      ({ name, range }) => (name === 'Previous rating' || name === 'Basis') && touches(range, offset),
    );
    if (field !== undefined) {
      return { origin: field.valueRange, destinations: [{ kind: 'previous', path, section }] };
    }
  }
  return null;
}
