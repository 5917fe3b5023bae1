import { analyse } from '../../analysis/analyse.ts';
import type { Analysis } from '../../analysis/analysis.ts';
import type { Finding } from '../../rules/finding.ts';
import { automaticFix, fixText } from '../../rules/fix-text.ts';
import { lint } from '../../rules/lint.ts';
import { editDocument } from '../../syntax/edit-document.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineEdits } from '../../text/line-edits.ts';
import type { ActionPlace, Rewrite } from './code-action.ts';

/** Every safe fix, as the command line applies them: until none is left. */
export const fixAll: Rewrite = {
  name: 'fixAll',
  kind: 'source.fixAll.keyline',
  titleAt: ({ findings }) =>
    findings.some((finding) => automaticFix(finding, false) !== null) ? 'Apply all fixes that are safe' : null,
  edits: (place) => fixFindings(place, () => true, { unsafe: false }),
};

/** The edits that apply the fixes of the findings that are `wanted`, and of those that follow, until none is left. */
export function fixFindings(
  { analysis, settings }: ActionPlace,
  wanted: (finding: Finding, analysis: Analysis) => boolean,
  options: { readonly unsafe: boolean; readonly rounds?: number },
): readonly TextEdit[] {
  let current = analysis;
  // Each text is the one before it with some fixes applied: only what they touch is read again.
  const findingsOf = (text: string) => {
    const { document } = current.report;
    if (text !== document.text) {
      const edited = editDocument(document, lineEdits(document.text, text));
      current = analyse(edited, analysis);
    }
    return lint(current, settings).filter((finding) => wanted(finding, current));
  };
  const { text } = analysis.report.document;
  return lineEdits(text, fixText(text, findingsOf, options).text);
}
