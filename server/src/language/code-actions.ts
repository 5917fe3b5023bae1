import type { Finding } from '../rules/finding.ts';
import { lineAround } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { ActionPlace, CodeAction, CodeActionKind } from './code-actions/code-action.ts';
import { findingFixes } from './code-actions/finding-fixes.ts';
import { rewrites } from './code-actions/rewrites.ts';
import { spellingFixes } from './code-actions/spelling-fixes.ts';
import { suppressions } from './code-actions/suppressions.ts';

/**
 * What the author can do where the caret stands: the fixes of what is found there first, then the rewrites, then what
 * keeps a finding back. `only` are kinds as editors name them; null asks for all.
 */
export function codeActionsAt(place: ActionPlace, only: readonly string[] | null): readonly CodeAction[] {
  const wanted = (kind: CodeActionKind) =>
    only === null || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const found = wanted('quickfix') ? findingsAt(place) : [];
  const offered = rewrites.flatMap((rewrite): readonly CodeAction[] => {
    const title = wanted(rewrite.kind) ? rewrite.titleAt(place) : null;
    return title === null ? [] : [{ kind: rewrite.kind, title, rewrite }];
  });
  return withoutRepetition([
    ...found.flatMap(findingFixes),
    ...found.flatMap((finding) => spellingFixes(place, finding)),
    ...offered,
    ...found.flatMap((finding) => suppressions(place, finding)),
  ]);
}

/** The findings that the selection touches; where it touches none, those in its lines. */
export function findingsAt({ analysis, findings, range }: ActionPlace): readonly Finding[] {
  const { text } = analysis.report.document;
  const touched = findings.filter((finding) => touch(finding.range, range));
  const lines = { start: lineAround(text, range.start).start, end: lineAround(text, range.end).end };
  return touched.length > 0 ? touched : findings.filter((finding) => touch(finding.range, lines));
}

function touch(left: Range, right: Range): boolean {
  return left.start <= right.end && right.start <= left.end;
}

/** Two findings of one rule in one line need only one suppression. */
function withoutRepetition(actions: readonly CodeAction[]): readonly CodeAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = JSON.stringify([action.title, 'edits' in action ? action.edits : null]);
    const repeated = seen.has(key);
    seen.add(key);
    return !repeated;
  });
}
