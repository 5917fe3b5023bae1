import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { type RatedPart, ratedParts } from '../../analysis/rated-parts.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import { writeField } from '../../rules/field-edit.ts';
import type { Finding } from '../../rules/finding.ts';
import { lint } from '../../rules/lint.ts';
import { missingRating } from '../../rules/rating/missing.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEdits } from '../../text/line-edits.ts';
import type { Rewrite } from './code-action.ts';

/** Writes the scores and ratings that are computed but not stated, of key questions and of the whole. */
export const fillComputedValues: Rewrite = {
  name: 'fillComputedValues',
  kind: 'refactor.rewrite',
  titleAt: ({ analysis, findings }) =>
    ratedParts(analysis).some((part) => lacksScore(part, analysis)) || ratingEdits(findings).length > 0
      ? 'Write all computed scores and ratings'
      : null,
  edits: ({ analysis, settings }) => {
    // One after the other: where there are no fields yet, both go to the same place.
    const { document } = analysis.report;
    const scored = analyse(editDocument(document, scoreEdits(analysis)), analysis);
    const rated = applyEdits(scored.report.document.text, ratingEdits(lint(scored, settings)));
    return lineEdits(document.text, rated);
  },
};

function lacksScore({ section, statedScore, percentage }: RatedPart, { report: { framework } }: Analysis): boolean {
  const mayHaveOne = framework !== null && section !== null && fieldsFor(section.role, framework).includes('Score');
  return mayHaveOne && section.section.heading !== null && statedScore === null && percentage !== null;
}

function scoreEdits(analysis: Analysis): readonly TextEdit[] {
  return ratedParts(analysis)
    .filter((part) => lacksScore(part, analysis))
    .flatMap(({ section, percentage }) =>
      section === null || percentage === null
        ? []
        : (writeField(analysis.report.document.text, section, 'Score', String(percentage.score)) ?? []),
    );
}

/** No rating is written where a sentence of the report would contradict it: then there is no fix. */
function ratingEdits(findings: readonly Finding[]): readonly TextEdit[] {
  return findings.filter(({ rule }) => rule === missingRating.id).flatMap(({ fixes: [fix] }) => fix?.edits ?? []);
}
