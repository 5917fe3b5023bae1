import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { checkConfigurationText } from '../../configuration/check-configuration-text.ts';
import { readThemeSource } from '../../configuration/theme/theme-source.ts';
import { readFrameworkSource } from '../../framework/check/framework-source.ts';
import { readStyleSource } from '../../rules/style/style-source.ts';
import type { TextProblem } from '../../text/yaml/parse-yaml.ts';
import { actionEdit } from '../edits/action-edit.ts';
import type { Session } from '../state/session.ts';
import type { TextKind } from '../state/text-kinds.ts';
import type { OpenDocument, PlacedText } from '../texts/open-document.ts';
import { problemDiagnostics } from './diagnostics.ts';

/** What is wrong in a configuration, framework, style or theme file as it now is, saved or not. */
export async function configurationFileProblems(
  session: Session,
  { uri, document }: PlacedText,
  kind: Exclude<TextKind, 'report'>,
): Promise<readonly TextProblem[]> {
  switch (kind) {
    case 'framework':
      return readFrameworkSource(document.text).problems;
    case 'style':
      return readStyleSource(document.text).problems;
    case 'theme':
      return readThemeSource(document.text).problems;
    case 'configuration':
      return checkConfigurationText(uri, document.text, session.configurationTexts.filesToCheck);
  }
}

/** Actions that put right what is wrong in `range`, where it is plain what was meant. */
export function configurationFileFixes(
  problems: readonly TextProblem[],
  open: OpenDocument,
  range: Range,
  session: Session,
): CodeAction[] {
  const start = open.positions.offsetAt(range.start);
  const end = open.positions.offsetAt(range.end);
  return problems.flatMap((problem) => {
    const { range: place, instead } = problem;
    if (instead === undefined || place.start > end || place.end < start) {
      return [];
    }
    return {
      title: `Change to ${instead}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: problemDiagnostics([problem], open),
      isPreferred: true,
      edit: actionEdit(open, [{ ...place, text: instead }], session.client),
    };
  });
}
