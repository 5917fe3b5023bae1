import { remembered } from '../../text/memory.ts';
import type { Report, ReportSection } from '../report.ts';
import { type ServiceSections, splitServices } from './services.ts';

/** A run of sections in a list: from the section at `first` to the one at `last`, both included. */
export interface SectionSpan {
  readonly first: number;
  readonly last: number;
}

/** The sections of one service, in the order of the text; `service` is its place in `Report.services`. */
export function serviceSections(report: Report, service: number): readonly ReportSection[] {
  return sectionsByService(report)[service]?.sections ?? [];
}

const sectionsByService = remembered(({ sections }: Report): readonly ServiceSections[] => splitServices(sections));

/** A section with what belongs to it: evidence categories, and every deeper section that is nothing else. */
export function statementSpan(sections: readonly ReportSection[], first: number): SectionSpan {
  const depth = sections[first]?.section.heading?.depth ?? 0;
  return spanWhile(sections, first, ({ role, section }) => {
    const deeper = (section.heading?.depth ?? 0) > depth;
    return role.kind === 'evidence-category' || (role.kind === 'other' && deeper);
  });
}

/** A key question with everything that stands under its heading. */
export function keyQuestionSpan(sections: readonly ReportSection[], first: number): SectionSpan {
  const id = sections[first]?.keyQuestion?.id;
  return spanWhile(
    sections,
    first,
    ({ role, keyQuestion }) => role.kind !== 'key-question' && keyQuestion !== null && keyQuestion.id === id,
  );
}

function spanWhile(
  sections: readonly ReportSection[],
  first: number,
  belongs: (section: ReportSection) => boolean,
): SectionSpan {
  let last = first;
  for (let next = sections[last + 1]; next !== undefined && belongs(next); next = sections[last + 1]) {
    last += 1;
  }
  return { first, last };
}
