import type { Report, ReportSection } from './report.ts';
import { splitServices } from './services.ts';

/** A run of sections in a list: from the section at `first` to the one at `last`, both included. */
export interface SectionSpan {
  readonly first: number;
  readonly last: number;
}

/** The sections of one service, in the order of the text; `service` is its place in `Report.services`. */
export function serviceSections(report: Report, service: number): readonly ReportSection[] {
  return splitServices(report.sections)[service]?.sections ?? [];
}

/** A section with what belongs to it: evidence categories, and every deeper section that is nothing else. */
export function statementSpan(sections: readonly ReportSection[], first: number): SectionSpan {
  const depth = sections[first]?.section.heading?.depth ?? 0;
  let last = first;
  for (const { role, section } of sections.slice(first + 1)) {
    const deeper = (section.heading?.depth ?? 0) > depth;
    if (role.kind !== 'evidence-category' && !(role.kind === 'other' && deeper)) {
      break;
    }
    last += 1;
  }
  return { first, last };
}

/** A key question with everything that stands under its heading. */
export function keyQuestionSpan(sections: readonly ReportSection[], first: number): SectionSpan {
  const id = sections[first]?.keyQuestion?.id;
  let last = first;
  for (const { role, keyQuestion } of sections.slice(first + 1)) {
    if (role.kind === 'key-question' || keyQuestion === null || keyQuestion.id !== id) {
      break;
    }
    last += 1;
  }
  return { first, last };
}
