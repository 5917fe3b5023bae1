import type { Problem, SuppressionRule } from '../rule.ts';

/** The words that snippets and fixes leave for the author to write over. */
function isReason(text: string): boolean {
  return !/^(?:(?:the|your|a) )?reason[.…]*$/i.test(text.trim()) && /[\p{L}\p{N}]/u.test(text);
}

export const noReason: SuppressionRule = {
  id: 'suppression/no-reason',
  severity: 'error',
  summary: 'A suppression gives no reason, or names no rule.',
  fixable: false,
  missing: false,
  *checkSuppressions(uses): Iterable<Problem> {
    for (const { kind, rules, reason, range } of uses.map(({ suppression }) => suppression)) {
      if (kind === 'enable') {
        continue;
      }
      if (rules.length === 0) {
        const message = `This suppression names no rule, so it suppresses nothing. Write “keyline-${kind} RULE: the reason”.`;
        yield { range, message };
      } else if (!isReason(reason)) {
        const message = `This suppression gives no reason, so nobody can tell whether it still holds. Write one after a colon: “keyline-${kind} ${rules.map(({ name }) => name).join(', ')}: the reason”.`;
        yield { range, message };
      }
    }
  },
};
