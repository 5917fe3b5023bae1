import type { Basis } from '../../report/linked/results.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { serviceSections } from '../../report/sections/section-spans.ts';
import { statedBasis } from '../../report/stated.ts';
import { type CalendarDay, compareDays } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import type { Rule } from '../rule.ts';

export const dateOrder: Rule = {
  id: 'date/order',
  severity: 'hint',
  summary: 'A report published before its assessment ended, or updated before it began.',
  fixable: false,
  missing: false,
  *check({ report }) {
    const { assessed, frontMatter, sections } = report;
    if (assessed === null) {
      return;
    }
    const { first, last } = assessed.value;
    const related = [{ range: assessed.range, message: `Assessed ${writeDateSpan(assessed.value)}.` }];
    const published = readSpan(frontMatter.values.published);
    const publishedRange = frontMatter.entries.get('published')?.valueRange;
    if (published !== null && publishedRange !== undefined && isBefore(published.first, last)) {
      yield {
        range: publishedRange,
        message: `Published ${writeDateSpan(published)}, but the assessment went on until ${writeDay(last)}. Check both dates.`,
        related,
      };
    }
    const before = sectionsFromBefore(report);
    for (const field of sections.filter((section) => !before.has(section)).flatMap(({ fields }) => fields)) {
      const updated = field.name === 'Updated' ? readSpan(field.value) : null;
      if (updated !== null && isBefore(updated.last, first)) {
        yield {
          range: field.valueRange,
          message: `Updated ${writeDateSpan(updated)}, but the assessment began only on ${writeDay(first)}. Check both dates.`,
          related,
        };
      }
    }
  },
};

/** The sections whose ratings carry over from before: they, or the service that they belong to, were not looked at this time. */
function sectionsFromBefore(report: Report): ReadonlySet<ReportSection> {
  const services = report.services.flatMap(({ basis }, place) =>
    isFromBefore(basis?.value) ? serviceSections(report, place) : [],
  );
  const own = report.sections.filter(({ fields }) => fields.length > 0 && isFromBefore(statedBasis(fields)?.value));
  return new Set([...services, ...own]);
}

function isFromBefore(basis: Basis | undefined): boolean {
  return basis === 'carried-forward' || basis === 'transferred';
}

function readSpan(text: string | undefined): DateSpan | null {
  const reading = text === undefined ? null : readDateSpan(text);
  return reading !== null && 'span' in reading ? reading.span : null;
}

function isBefore(left: CalendarDay, right: CalendarDay): boolean {
  return compareDays(left, right) < 0;
}

function writeDay(day: CalendarDay): string {
  return writeDateSpan({ first: day, last: day });
}
