import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Analysis } from '../../analysis/analysis.ts';
import { ratedParts } from '../../analysis/rated-parts.ts';
import type { FieldName } from '../../report/fields/fields.ts';
import type { ReportSection } from '../../report/report.ts';
import { remembered } from '../../text/memory.ts';
import type { RenderContext } from '../render-context.ts';
import { ratedPart } from '../results/rated-part.ts';
import { scoreWords, statementScore } from '../results/statement-score.ts';
import { fieldList } from './field-list.ts';

const ratedFields: readonly FieldName[] = ['Rating', 'Score', 'Previous rating'];
const scoredFields: readonly FieldName[] = ['Score', 'Basis'];

/** What stands between the heading of a section and its text: ratings, scores and all other fields. */
export function sectionValues(section: ReportSection, context: RenderContext): readonly Element[] {
  const part = partsOf(context.analysis).rated.get(section);
  if (part !== undefined) {
    return [...ratedPart(part, context), ...fieldList(section, ratedFields, context)];
  }
  const service = context.serviceOf(section);
  const result = partsOf(context.analysis).statements.get(section);
  const { framework } = context;
  if (result?.statement && framework !== null) {
    return [
      statementScore(result.statement, result, service, framework, context),
      ...fieldList(section, scoredFields, context),
    ];
  }
  const category = partsOf(context.analysis).categories.get(section);
  if (category?.score && framework !== null) {
    const score = scoreWords(category.score.value, category.score, framework);
    return [
      h('p', { className: ['score'], ...context.placeOf(category.score.range) }, ...score),
      ...fieldList(section, ['Score'], context),
    ];
  }
  return fieldList(section, [], context);
}

/** What each section is, looked up once: there may be thousands. */
const partsOf = remembered((analysis: Analysis) => {
  const keyQuestions = analysis.report.services.flatMap((service) => service.keyQuestions);
  const categories = keyQuestions.flatMap(({ statements }) => statements).flatMap((statement) => statement.categories);
  return {
    rated: new Map([...ratedParts(analysis)].reverse().map((part) => [part.section, part])),
    /** The results of statements that count. */
    statements: new Map(
      analysis.assessment.services
        .flatMap((service) => service.keyQuestions)
        .flatMap(({ statements }) => statements)
        .map((result) => [result.statement?.section, result]),
    ),
    categories: new Map(categories.map((category) => [category.section, category])),
  };
});
