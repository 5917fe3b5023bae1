import type { ActionPlace, CodeAction } from '../../server/src/language/code-actions/code-action.ts';
import { codeActionsAt } from '../../server/src/language/code-actions.ts';
import { lint } from '../../server/src/rules/lint.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText, lintText } from '../common/lint-text.ts';
import { readCaret } from './caret.ts';

/** The actions offered where `$0` stands; with `only`, those of these kinds. */
export function actionsAt(marked: string, only: readonly string[] | null = null): readonly CodeAction[] {
  return codeActionsAt(placeOf(marked), only);
}

/** The titles of the actions offered where `$0` stands. */
export function titlesAt(marked: string, only: readonly string[] | null = null): readonly string[] {
  return actionsAt(marked, only).map(({ title }) => title);
}

/** The text after the action of that title is taken. Throws where it is not offered. */
export function act(marked: string, title: string): string {
  const place = placeOf(marked);
  const action = codeActionsAt(place, null).find((offered) => offered.title === title);
  if (action === undefined) {
    throw new Error(`"${title}" is not offered, only: ${titlesAt(marked).join('; ')}`);
  }
  const edits = 'edits' in action ? action.edits : action.rewrite.edits(place);
  return applyEdits(place.analysis.report.document.text, edits);
}

/** The rules that find something in a text, in the order of the text. */
export function rulesFinding(text: string): readonly string[] {
  return lintText(text).map(({ rule }) => rule);
}

function placeOf(marked: string): ActionPlace {
  const { text, offset } = readCaret(marked);
  const analysis = analyseText(text);
  return {
    analysis,
    findings: lint(analysis, defaultSettings),
    settings: defaultSettings,
    range: { start: offset, end: offset },
  };
}
