import type { Analysis } from '../analysis/analysis.ts';
import type { StatementResult } from '../assessment/assessment.ts';
import { explainStatement } from '../assessment/explain/explain.ts';
import { resultWords } from '../assessment/explain/result-words.ts';
import { ratingName, scoreName } from '../assessment/explain/words.ts';
import type { Framework } from '../framework/framework.ts';
import type { ReportSection } from '../report/report.ts';
import { fieldNamed } from '../report/stated.ts';
import { type Range, touches } from '../text/range.ts';
import { type ComputedValues, computedInService } from './scores/computed-values.ts';

/** A computed value that an editor shows within the text without writing it there. */
export interface InlayHint {
  /** Where it is shown: after the character before this offset. */
  readonly offset: number;
  readonly label: string;
  /** How the value comes about, in a few lines of plain text. */
  readonly explanation: string;
}

/**
 * The computed values to be shown within `range`, in the order of the text: score and rating beside the headings of the
 * parts that have them, the score of a statement that states none itself, and beside fields that are still empty.
 */
export function inlayHintsIn(analysis: Analysis, range: Range): readonly InlayHint[] {
  const { framework } = analysis.report;
  if (framework === null) {
    return [];
  }
  const hints = analysis.assessment.services.flatMap((service) => [
    ...computedInService(service, framework).flatMap(({ section, values }) => partHints(section, values, framework)),
    ...service.keyQuestions.flatMap(({ statements }) =>
      statements.flatMap((statement) => statementHints(statement, framework)),
    ),
  ]);
  return hints.filter(({ offset }) => touches(range, offset)).sort((left, right) => left.offset - right.offset);
}

/** The hints of a key question or of the whole. Where people judge the rating there is nothing to compute. */
function partHints(section: ReportSection, values: ComputedValues, framework: Framework): readonly InlayHint[] {
  const label = values.judged ? null : resultWords(values, framework);
  if (label === null) {
    return [];
  }
  const explanation = values.explanation.join('\n');
  return [
    ...besideHeading(section, label, explanation),
    ...besideEmptyField(
      section,
      'Rating',
      values.rating === null ? null : ratingName(framework, values.rating),
      explanation,
    ),
    ...besideEmptyField(section, 'Score', values.score === null ? null : String(values.score), explanation),
  ];
}

/** The score of a statement that the text does not state: carried forward, or from its evidence categories. */
function statementHints(result: StatementResult, framework: Framework): readonly InlayHint[] {
  const { statement, score, source } = result;
  if (statement === null || score === null || source === 'stated') {
    return [];
  }
  const explanation = explainStatement(result, framework);
  const beside = besideEmptyField(statement.section, 'Score', scoreName(framework, score), explanation);
  return beside.length > 0 ? beside : besideHeading(statement.section, explanation, explanation);
}

function besideHeading({ section }: ReportSection, label: string, explanation: string): readonly InlayHint[] {
  return section.heading === null ? [] : [{ offset: section.heading.name.range.end, label, explanation }];
}

function besideEmptyField(
  section: ReportSection,
  name: 'Rating' | 'Score',
  label: string | null,
  explanation: string,
): readonly InlayHint[] {
  const field = fieldNamed(section.fields, name);
  return label === null || field?.value !== '' ? [] : [{ offset: field.valueRange.end, label, explanation }];
}
