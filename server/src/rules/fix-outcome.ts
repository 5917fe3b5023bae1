import { analyse } from '../analysis/analyse.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { editDocument } from '../syntax/edit-document.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Fix } from './finding.ts';

/** What a rule finds in a report, before messages and fixes are made of it. */
export type Finder = (analysis: Analysis) => readonly unknown[];

/**
 * The fix, or nothing where its edits would make other statements of the report wrong: each of `finders` must find
 * no more after the edits than before. Where the author has stated what follows from a wrong value as well,
 * only the author can say which of the two is wrong.
 */
export function fixUnlessItSpoils(analysis: Analysis, fix: Fix, finders: readonly Finder[]): readonly Fix[] {
  const after = analyseEdited(analysis, fix.edits);
  return finders.every((find) => find(after).length <= find(analysis).length) ? [fix] : [];
}

function analyseEdited(analysis: Analysis, edits: readonly TextEdit[]): Analysis {
  return analyse(editDocument(analysis.report.document, edits), analysis);
}
