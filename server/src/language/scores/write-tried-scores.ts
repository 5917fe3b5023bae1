import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import { scoreName } from '../../assessment/explain/words.ts';
import type { TriedScore } from '../../assessment/what-if/tried-score.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { writeField } from '../../rules/field-edit.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEdits } from '../../text/line-edits.ts';

/**
 * The edits that write tried scores into the report: each in its statement's Score field, which is inserted where it is
 * missing. A statement whose Basis says otherwise becomes assessed. Statements that the report does not have are passed over.
 */
export function writeTriedScores(analysis: Analysis, tried: readonly TriedScore[]): readonly TextEdit[] {
  const { library } = analysis;
  let written = analysis;
  // One after the other: where there are no fields yet, both go to the same place.
  for (const score of tried) {
    for (const write of [writeScore, writeBasis]) {
      const section = statementSection(written, score);
      const edit = section === null ? null : write(written.report, section, score);
      if (edit !== null) {
        written = analyse(editDocument(written.report.document, [edit]), { library });
      }
    }
  }
  return lineEdits(analysis.report.document.text, written.report.document.text);
}

function statementSection({ report }: Analysis, { service, statement }: TriedScore): ReportSection | null {
  const statements = report.services[service]?.keyQuestions.flatMap((keyQuestion) => keyQuestion.statements) ?? [];
  return statements.find(({ definition }) => definition.id === statement)?.section ?? null;
}

function writeScore({ document, framework }: Report, section: ReportSection, { score }: TriedScore): TextEdit | null {
  return writeField(document.text, section, 'Score', framework === null ? String(score) : scoreName(framework, score));
}

/** A score that somebody chooses is neither carried forward nor left out. */
function writeBasis({ document: { text } }: Report, section: ReportSection): TextEdit | null {
  const basis = section.fields.find(({ name }) => name === 'Basis');
  return basis === undefined || basis.value.toLowerCase() === 'assessed'
    ? null
    : writeField(text, section, 'Basis', 'assessed');
}
