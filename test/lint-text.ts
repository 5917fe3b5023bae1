import { builtInLibrary } from '../server/src/framework/library.ts';
import { analyse } from '../server/src/rules/analyse.ts';
import type { Finding } from '../server/src/rules/finding.ts';
import { lint } from '../server/src/rules/lint.ts';
import type { Analysis } from '../server/src/rules/rule.ts';
import { defaultSettings, type RuleSettings } from '../server/src/rules/rule-settings.ts';
import { parseDocument } from '../server/src/syntax/parse-document.ts';

/** What Keyline knows of a report with the frameworks that come with it. */
export function analyseText(text: string): Analysis {
  return analyse(parseDocument(text), { library: builtInLibrary() });
}

/** The findings of a report, without configuration. */
export function lintText(text: string, settings: RuleSettings = defaultSettings): readonly Finding[] {
  return lint(analyseText(text), settings);
}
