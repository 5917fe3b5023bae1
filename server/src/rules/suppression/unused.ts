import { joinWords } from '../../assessment/explain/words.ts';
import { meantSentence } from '../../framework/suggestion.ts';
import type { Document } from '../../syntax/document.ts';
import type { Range } from '../../text/range.ts';
import type { Problem, SuppressionRule } from '../rule.ts';
import type { Suppression, SuppressionUse } from '../suppressions.ts';
import { removeComment } from './remove-comment.ts';
import { removeRuleName } from './remove-rule-name.ts';

const words = ['keyline-disable-next-line', 'keyline-disable', 'keyline-enable'];

export const unused: SuppressionRule = {
  id: 'suppression/unused',
  severity: 'warning',
  summary: 'A suppression that suppresses nothing.',
  fixable: true,
  missing: false,
  *checkSuppressions(uses, { document, ruleIds, unlooked, broken }): Iterable<Problem> {
    for (const { text: written, range } of broken) {
      yield { range, message: noSuppression(written) };
    }
    // Most reports hold none, and are checked at every keystroke.
    if (uses.length === 0) {
      return;
    }
    const disabled = uses.filter(({ suppression }) => suppression.kind === 'disable');
    const ends = new Set(disabled.map(({ suppression }) => suppression.scope.end));
    const groups = new Set(ruleIds.map((id) => `${id.split('/')[0]}/*`));
    for (const use of uses) {
      if (use.suppression.kind !== 'enable') {
        yield* unusedRules(use, document, ruleIds, groups, unlooked);
      } else if (!ends.has(use.suppression.range.start)) {
        yield uselessEnable(use.suppression, document);
      }
    }
  },
};

function noSuppression(written: string): string {
  const [word = ''] = written.trim().split(/[\s:]/);
  const advice = meantSentence(words, word) || `Write ${joinWords(words, 'or')}.`;
  return `“${word}” is not a suppression, so nothing is suppressed. ${advice}`;
}

function uselessEnable({ range }: Suppression, document: Document): Problem {
  return {
    range,
    message: 'No “keyline-disable” above names these rules, so there is nothing to enable. Remove this comment.',
    fixes: [{ title: 'Remove the comment', safe: true, edits: [removeComment(document, range)] }],
  };
}

function* unusedRules(
  { suppression, used }: SuppressionUse,
  document: Document,
  ids: readonly string[],
  groups: ReadonlySet<string>,
  unlooked: ReadonlySet<string>,
): Iterable<Problem> {
  for (const [index, { name, range }] of suppression.rules.entries()) {
    if (!used.has(name) && !unlooked.has(name)) {
      const known = ids.includes(name) || groups.has(name);
      yield { range, message: known ? nothingFound(name) : unknownRule(name, ids), fixes: [removal(index, range)] };
    }
  }

  function removal(index: number, range: Range) {
    return suppression.rules.length === 1
      ? { title: 'Remove the suppression', safe: true, edits: [removeComment(document, suppression.range)] }
      : { title: 'Remove the rule', safe: true, edits: [removeRuleName(document.text, range, index)] };
  }
}

function nothingFound(name: string): string {
  return `“${name}” finds nothing to suppress here. Remove it, so that it cannot hide a later mistake.`;
}

function unknownRule(name: string, ids: readonly string[]): string {
  if (name.startsWith('suppression/')) {
    return `“${name}” cannot be suppressed. Remove it, and correct what it finds.`;
  }
  return `There is no rule “${name}”, so nothing is suppressed. ${meantSentence(ids, name) || 'Remove it.'}`;
}
