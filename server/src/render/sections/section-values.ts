import type { Element } from 'hast';
import { h } from 'hastscript';
import { ratedParts } from '../../analysis/rated-parts.ts';
import type { StatementResult } from '../../assessment/assessment.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { EvidenceCategory, ReportSection } from '../../report/report.ts';
import type { RenderContext } from '../render-context.ts';
import { ratedPart } from '../results/rated-part.ts';
import { scoreWords, statementScore } from '../results/statement-score.ts';
import { fieldList } from './field-list.ts';

const ratedFields: readonly FieldName[] = ['Rating', 'Score', 'Previous rating'];
const scoredFields: readonly FieldName[] = ['Score', 'Basis'];

/** What stands between the heading of a section and its text: ratings, scores and all other fields. */
export function sectionValues(section: ReportSection, context: RenderContext): readonly Element[] {
  const { fields } = section;
  const part = ratedParts(context.analysis).find((candidate) => candidate.section === section);
  if (part !== undefined) {
    return [...ratedPart(part, context), ...fieldList(fields, ratedFields, context)];
  }
  const service = context.serviceOf(section);
  const result = statementOf(section, service, context);
  const { framework } = context;
  if (result?.statement && framework !== null) {
    return [
      statementScore(result.statement, result, service, framework, context),
      ...fieldList(fields, scoredFields, context),
    ];
  }
  const category = categoryOf(section, service, context);
  if (category?.score && framework !== null) {
    const score = scoreWords(category.score.value, category.score, framework);
    return [
      h('p', { className: ['score'], ...context.placeOf(category.score.range) }, ...score),
      ...fieldList(fields, ['Score'], context),
    ];
  }
  return fieldList(fields, [], context);
}

/** The result of the statement that the section is; undefined where it is none, or one that does not count. */
function statementOf(
  section: ReportSection,
  service: number,
  { analysis }: RenderContext,
): StatementResult | undefined {
  return analysis.assessment.services[service]?.keyQuestions
    .flatMap(({ statements }) => statements)
    .find(({ statement }) => statement?.section === section);
}

function categoryOf(
  section: ReportSection,
  service: number,
  { analysis }: RenderContext,
): EvidenceCategory | undefined {
  return analysis.report.services[service]?.keyQuestions
    .flatMap(({ statements }) => statements)
    .flatMap(({ categories }) => categories)
    .find((category) => category.section === section);
}
