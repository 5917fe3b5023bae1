import { normaliseName } from '../framework/normalise-name.ts';
import type { FieldName } from '../report/fields/fields.ts';
import type { Report, ReportSection } from '../report/report.ts';
import { bodyOf } from '../syntax/sections/sections.ts';
import { applyEdits } from '../text/edit.ts';
import { lineAround, nextLineStart } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/** A section of a report as it is compared with those of another one. */
export interface SectionPart {
  /** Null for what stands before the first heading. */
  readonly name: string | null;
  /** The names of the sections that it stands in, the outermost first. */
  readonly within: readonly string[];
  /** The heading; where there is none, the beginning of the text. */
  readonly range: Range;
  /** What it says below its heading and above the next one, without the fields that are compared as values. */
  readonly text: string;
  /** What it is: the same for the sections of two reports that are about the same. */
  readonly key: string;
  /** The section that it stands in. */
  readonly parent: SectionPart | null;
}

/** These are compared as ratings and scores. */
const values: readonly (FieldName | null)[] = ['Rating', 'Score', 'Previous rating', 'Basis'];

/** The sections of a report in the order of the text. */
export function sectionParts(report: Report): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  let service = '';
  for (const section of report.sections) {
    const { heading, parent: place } = section.section;
    const parent = place === null ? null : (parts[place] ?? null);
    const name = heading?.name.value ?? null;
    if (section.role.kind === 'service') {
      service = normaliseName(name ?? '');
    }
    parts.push({
      name,
      within: parent === null ? [] : [...parent.within, ...(parent.name === null ? [] : [parent.name])],
      range: heading?.range ?? { start: section.section.range.start, end: section.section.range.start },
      text: textOf(section, report.document.text),
      key: keyOf(section, service, parent),
      parent,
    });
  }
  return parts;
}

function keyOf({ role, section }: ReportSection, service: string, parent: SectionPart | null): string {
  const own = JSON.stringify([
    'definition' in role ? role.definition.id : normaliseName(section.heading?.name.value ?? ''),
  ]);
  switch (role.kind) {
    case 'preamble':
    case 'service':
      return `${role.kind} ${own}`;
    case 'overall':
      return `${service} overall`;
    case 'key-question':
      return `${service} key question ${own}`;
    case 'statement':
      return `${service} statement ${role.home.id} ${own}`;
    case 'evidence-category':
    case 'section':
    case 'other':
      return `${parent?.key ?? service} > ${own}`;
  }
}

function textOf(section: ReportSection, text: string): string {
  const body = bodyOf(section.section);
  const lines = section.fields
    .filter(({ name }) => values.includes(name))
    .map(({ range }) => {
      const { start, end } = lineAround(text, range.start);
      return { start: start - body.start, end: Math.min(nextLineStart(text, end), body.end) - body.start, text: '' };
    });
  return applyEdits(text.slice(body.start, body.end), lines).trim();
}
