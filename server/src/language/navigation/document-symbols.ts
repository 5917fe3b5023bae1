import type { Analysis } from '../../analysis/analysis.ts';
import type { ReportSection } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import { sectionDetails } from './section-details.ts';

/** One section in the outline of a report. */
export interface DocumentSymbol {
  readonly name: string;
  /** Score and rating, such as `65, Good`; null where there is nothing to say. */
  readonly detail: string | null;
  readonly kind: Exclude<ReportSection['role']['kind'], 'preamble'>;
  /** The section with all that belongs to it. */
  readonly range: Range;
  /** The heading. */
  readonly headingRange: Range;
  /** In the order of the text. */
  readonly children: readonly DocumentSymbol[];
}

/**
 * The outline of a report: services, key questions in them, statements in those. What belongs together by its meaning
 * stands together, whatever the depth of the headings; headings that the framework does not know nest by depth.
 */
export function documentSymbols(analysis: Analysis): readonly DocumentSymbol[] {
  const { sections } = analysis.report;
  const children = new Map<number | null, number[]>();
  for (const [index, parent] of outlineParents(sections).entries()) {
    children.set(parent, [...(children.get(parent) ?? []), index]);
  }
  const details = sectionDetails(analysis);

  function symbolsIn(parent: number | null): readonly DocumentSymbol[] {
    return (children.get(parent) ?? []).flatMap((index) => {
      const section = sections[index];
      const heading = section?.section.heading;
      if (section === undefined || !heading || section.role.kind === 'preamble') {
        return [];
      }
      const within = symbolsIn(index);
      const { start, end } = section.section.extent;
      return [
        {
          name: heading.name.value.trim() === '' ? '(no name)' : heading.name.value,
          detail: details.get(section) ?? null,
          kind: section.role.kind,
          range: { start, end: Math.max(end, ...within.map(({ range }) => range.end)) },
          headingRange: heading.range,
          children: within,
        },
      ];
    });
  }
  return symbolsIn(null);
}

/** For each section the place of the one that it stands in; null at the top. */
function outlineParents(sections: readonly ReportSection[]): readonly (number | null)[] {
  let keyQuestion: number | null = null;
  let statement: number | null = null;
  return sections.map(({ section, role, keyQuestion: above }, index) => {
    const open = keyQuestion === null ? null : sections[keyQuestion];
    switch (role.kind) {
      case 'key-question':
        keyQuestion = index;
        statement = null;
        return section.parent;
      case 'statement':
        statement = index;
        return above !== null && open?.keyQuestion?.id === above.id
          ? within(sections, section.parent, keyQuestion)
          : section.parent;
      case 'evidence-category':
        return within(sections, section.parent, statement);
      default:
        return section.parent;
    }
  });
}

/** `parent`, where it is `owner` or stands in it; else `owner` itself. */
function within(sections: readonly ReportSection[], parent: number | null, owner: number | null): number | null {
  for (let place = parent; place !== null; place = sections[place]?.section.parent ?? null) {
    if (place === owner) {
      return parent;
    }
  }
  return owner ?? parent;
}
