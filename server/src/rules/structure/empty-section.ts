import { fieldProses, fieldsOf } from '../../report/fields.ts';
import type { ReportSection, Statement } from '../../report/report.ts';
import { serviceSections, statementSpan } from '../../report/section-spans.ts';
import type { Content } from '../../syntax/content.ts';
import { contentsOf } from '../../syntax/contents.ts';
import type { Document } from '../../syntax/document.ts';
import type { Problem, Rule } from '../rule.ts';
import { headingRange } from './section-names.ts';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  summary: 'A statement that was assessed has no text.',
  fixable: false,
  missing: true,
  *check({ report }): Iterable<Problem> {
    for (const [service, { keyQuestions }] of report.services.entries()) {
      const sections = serviceSections(report, service);
      for (const statement of keyQuestions.flatMap(({ statements }) => statements)) {
        if (isAssessed(statement) && !hasText(report.document, sections, statement.section)) {
          yield {
            range: headingRange(statement.section),
            message: `"${statement.definition.name}" has no text, so readers cannot see what its score rests on. Write what was found; where it was not looked at, write "Basis: carried forward" or "Basis: not assessed".`,
          };
        }
      }
    }
  },
};

function isAssessed({ basis }: Statement): boolean {
  return basis === null || basis.value === 'assessed';
}

/** Whether anything but fields and comments stands in the section or in what belongs to it. */
function hasText(document: Document, sections: readonly ReportSection[], own: ReportSection): boolean {
  const { first, last } = statementSpan(sections, sections.indexOf(own));
  return sections
    .slice(first, last + 1)
    .some(({ section }) => contentsOf(document, section).some((content) => !holdsOnlyFields(content)));
}

function holdsOnlyFields(content: Content): boolean {
  if (content.kind === 'comment') {
    return true;
  }
  const proses = fieldProses(content);
  return proses.length > 0 && proses.every((prose) => fieldsOf(prose).whole);
}
