import { analyse } from '../../rules/analyse.ts';
import type { Finding } from '../../rules/finding.ts';
import { automaticFix, fixText } from '../../rules/fix-text.ts';
import { lint } from '../../rules/lint.ts';
import type { Analysis } from '../../rules/rule.ts';
import { parseDocument } from '../../syntax/parse-document.ts';
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
  const { library, report } = analysis;
  const findingsOf = (text: string) => {
    const current = analyse(parseDocument(text), { library });
    return lint(current, settings).filter((finding) => wanted(finding, current));
  };
  const { text } = report.document;
  return lineEdits(text, fixText(text, findingsOf, options).text);
}
