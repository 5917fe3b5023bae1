import type { Finding, Fix } from '../../server/src/rules/finding.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lintText, type OtherFiles } from '../common/lint-text.ts';

/** The findings of one rule. */
export function findingsOf(rule: string, text: string, files?: OtherFiles): readonly Finding[] {
  return lintText(text, defaultSettings, files).filter((finding) => finding.rule === rule);
}

/** What a fix does not keep of its promises: it removes its finding and creates no other error. Empty where it keeps them. */
export function brokenPromises(text: string, finding: Finding, fix: Fix, files?: OtherFiles): readonly string[] {
  const fixed = applyEdits(text, fix.edits);
  const before = findingsOf(finding.rule, text, files).length;
  const after = findingsOf(finding.rule, fixed, files).length;
  const stays = after < before ? [] : [`"${fix.title}" leaves ${after} of ${before} findings of ${finding.rule}`];
  return [...stays, ...newErrors(text, fixed, files).map((rule) => `"${fix.title}" creates an error of ${rule}`)];
}

/** The rules that find more errors in the second text than in the first. */
export function newErrors(before: string, after: string, files?: OtherFiles): readonly string[] {
  const left = new Map<string, number>();
  for (const { rule } of errorsIn(before, files)) {
    left.set(rule, (left.get(rule) ?? 0) + 1);
  }
  return errorsIn(after, files).flatMap(({ rule }) => {
    const rest = (left.get(rule) ?? 0) - 1;
    left.set(rule, rest);
    return rest < 0 ? [rule] : [];
  });
}

function errorsIn(text: string, files?: OtherFiles): readonly Finding[] {
  return lintText(text, defaultSettings, files).filter(({ severity }) => severity === 'error');
}
