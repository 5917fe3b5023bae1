import { applyEdits, editsTouch, type TextEdit } from '../text/edit.ts';
import type { Finding, Fix } from './finding.ts';

/** One fix can make room for the next; a text that is not settled after this many rounds is left as it then is. */
const usualRounds = 10;

export interface FixedText {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
  /** What is found in the text as it is now. */
  readonly findings: readonly Finding[];
}

/** The fix of a finding that may be applied without asking: the first that is safe, or any first one if `unsafe`. */
export function automaticFix(finding: Finding, unsafe: boolean): Fix | null {
  return finding.fixes.find((fix) => fix.safe || unsafe) ?? null;
}

/**
 * Applies fixes until none is left: all that do not collide, then what is found is asked again.
 * `findingsOf` gives the findings of a text; `rounds` is how often it is asked again at most.
 */
export function fixText(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  options: { readonly unsafe: boolean; readonly rounds?: number },
): FixedText {
  let current: FixedText = { text, applied: 0, findings: findingsOf(text) };
  for (let round = 0; round < (options.rounds ?? usualRounds); round += 1) {
    const fixes = fixesTogether(current.findings, options.unsafe);
    const fixed = applyEdits(
      current.text,
      fixes.flatMap((fix) => fix.edits),
    );
    if (fixed === current.text) {
      break;
    }
    current = { text: fixed, applied: current.applied + fixes.length, findings: findingsOf(fixed) };
  }
  return current;
}

/** The fixes that can be applied at once: in the order of the findings, each that touches no place of one before it. */
function fixesTogether(findings: readonly Finding[], unsafe: boolean): readonly Fix[] {
  const taken: TextEdit[] = [];
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const fix = automaticFix(finding, unsafe);
    if (fix !== null && !fix.edits.some((edit) => taken.some((other) => editsTouch(edit, other)))) {
      taken.push(...fix.edits);
      fixes.push(fix);
    }
  }
  return fixes;
}
