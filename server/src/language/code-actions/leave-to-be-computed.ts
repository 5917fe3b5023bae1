import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Field } from '../../report/fields/fields.ts';
import type { ReportSection } from '../../report/report.ts';
import { statedScore } from '../../report/stated.ts';
import { removeText } from '../../rules/remove-text.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineAround } from '../../text/lines.ts';
import { computedFor } from '../scores/computed-values.ts';
import type { ActionPlace, Rewrite } from './code-action.ts';
import { fieldAt, sectionAt } from './section-at.ts';

/**
 * Takes a stated score out where the same one is computed without it: that of a key question or of the whole from
 * their statements, that of a statement from its evidence or from the previous rating. A rating stays: readers look for it.
 */
export const leaveToBeComputed: Rewrite = {
  name: 'leaveToBeComputed',
  kind: 'refactor.rewrite',
  titleAt: (place) => (removal(place) === null ? null : 'Leave this score to be computed'),
  edits: (place) => {
    const edit = removal(place);
    return edit === null ? [] : [edit];
  },
};

function removal({ analysis, range }: ActionPlace): TextEdit | null {
  const { report } = analysis;
  const section = sectionAt(report, range.start);
  const field = section === null ? null : fieldAt(section, 'Score', range.start);
  const value =
    field === null || report.framework === null ? null : (statedScore(report.framework, [field])?.value ?? null);
  if (section === null || field === null || value === null) {
    return null;
  }
  const edit = removeLine(report.document.text, field);
  const after = analyse(editDocument(report.document, [edit]), analysis);
  const same = after.report.sections[report.sections.indexOf(section)];
  return same !== undefined && computedScore(after, same) === value ? edit : null;
}

function removeLine(text: string, { range }: Field): TextEdit {
  return removeText(text, { start: lineAround(text, range.start).start, end: range.end });
}

function computedScore(analysis: Analysis, section: ReportSection): number | null {
  if (section.role.kind !== 'statement') {
    return computedFor(analysis, section)?.score ?? null;
  }
  const results = analysis.assessment.services.flatMap(({ keyQuestions }) =>
    keyQuestions.flatMap(({ statements }) => statements),
  );
  return results.find(({ statement }) => statement?.section === section)?.score ?? null;
}
