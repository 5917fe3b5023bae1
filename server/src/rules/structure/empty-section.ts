import type { StatementDefinition } from '../../framework/model/definitions.ts';
import { fieldProses, fieldsOf, mayHoldFields } from '../../report/fields/fields.ts';
import type { ReportSection, Statement } from '../../report/report.ts';
import { serviceSections, statementSpan } from '../../report/sections/section-spans.ts';
import type { Block } from '../../syntax/blocks/block.ts';
import type { Content } from '../../syntax/content/content.ts';
import type { Document } from '../../syntax/document.ts';
import { contentsOf } from '../../syntax/sections/contents.ts';
import { sectionBlocks } from '../../syntax/sections/section-blocks.ts';
import { remembered } from '../../text/memory.ts';
import type { Problem, Rule } from '../rule.ts';
import { headingRange } from './section-names.ts';

export const emptySection: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  summary: 'A statement that was assessed has no text.',
  fixable: false,
  missing: true,
  reads: 'parts',
  *check({ report }): Iterable<Problem> {
    for (const [service, { keyQuestions }] of report.services.entries()) {
      const sections = serviceSections(report, service);
      const assessed = new Map(
        keyQuestions
          .flatMap(({ statements }) => statements)
          .filter(isAssessed)
          .map(({ section, definition }) => [section, definition]),
      );
      for (const [index, section] of sections.entries()) {
        const definition = assessed.get(section);
        if (definition !== undefined && !hasText(report.document, sections, index)) {
          yield {
            range: headingRange(section),
            message: messageFor(definition),
          };
        }
      }
    }
  },
};

function messageFor({ name, scored }: StatementDefinition): string {
  return scored
    ? `“${name}” has no text, so readers cannot see what its score rests on. Write what was found; if nobody looked at it, write “Basis: carried forward” or “Basis: not assessed”.`
    : `“${name}” has no text, so readers learn nothing from it. Write what was found, or “Basis: not assessed”; as it is not scored, its section can also be removed.`;
}

function isAssessed({ basis }: Statement): boolean {
  return basis === null || basis.value === 'assessed';
}

/** Whether anything but fields and comments stands in the section or in what belongs to it. */
function hasText(document: Document, sections: readonly ReportSection[], own: number): boolean {
  const span = sections.slice(own, statementSpan(sections, own).last + 1).map(({ section }) => section);
  return (
    span.some((section) => sectionBlocks(document, section).some(({ block }) => holdsNoField(block))) ||
    span.some((section) => contentsOf(document, section).some((content) => !holdsOnlyFields(content)))
  );
}

/** Whether a block certainly holds text and nothing else, as its source tells. */
const holdsNoField = remembered(
  ({ begins, mayHoldHeadings, text }: Block): boolean =>
    begins === null && !mayHoldHeadings && !mayHoldFields(text) && text.trim() !== '',
);

function holdsOnlyFields(content: Content): boolean {
  if (content.kind === 'comment') {
    return true;
  }
  const proses = fieldProses(content);
  return proses.length > 0 && proses.every((prose) => fieldsOf(prose).whole);
}
