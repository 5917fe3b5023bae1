import type { Finding } from '../../rules/finding.ts';
import type { ReadyAction } from './code-action.ts';

/** The fixes of a finding; those that never change more than the finding names are preferred. */
export function findingFixes(finding: Finding): readonly ReadyAction[] {
  return finding.fixes.map(({ title, safe, edits }) => ({
    kind: 'quickfix',
    title,
    finding,
    preferred: safe,
    edits,
  }));
}
