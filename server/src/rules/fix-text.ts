import { applyEdits, editsTouch, type TextEdit } from '../text/edit.ts';
import type { Finding, Fix } from './finding.ts';

/** One fix can make room for the next; a text that is not settled after this many rounds is left as it then is. */
const mostRounds = 10;
/** In UTF-16 code units: what all rounds together may read, so that a huge text is not read ten times. */
const mostRead = 1_000_000;

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
 * Applies fixes until none is left: all that do not collide, then what is found is asked again. A fix that writes more
 * and leaves its finding as it was has won nothing: it is taken back, and tried once more when the others have changed the
 * text. So a second call finds nothing to do, unless the rounds did not suffice.
 * `findingsOf` gives the findings of a text; `rounds` is how often it is asked again at most.
 */
export function fixText(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  options: { readonly unsafe: boolean; readonly rounds?: number },
): FixedText {
  let current: FixedText = { text, applied: 0, findings: findingsOf(text) };
  const rounds = options.rounds ?? Math.min(mostRounds, Math.max(1, Math.floor(mostRead / (text.length + 1))));
  const inVain = new Set<string>();
  let changedSince = false;
  for (let round = 0; round < rounds; round += 1) {
    const open = current.findings.filter((finding) => !inVain.has(nameOf(finding)));
    const fixes = fixesTogether(open, options.unsafe);
    const fixed = applyEdits(
      current.text,
      fixes.flatMap(({ fix }) => fix.edits),
    );
    if (fixed === current.text) {
      if (!changedSince) {
        break;
      }
      inVain.clear();
      changedSince = false;
      continue;
    }
    const findings = findingsOf(fixed);
    const lost = namesInVain(fixes, current.findings, findings);
    if (lost.length === 0) {
      current = { text: fixed, applied: current.applied + fixes.length, findings };
      changedSince = inVain.size > 0;
    }
    for (const name of lost) {
      inVain.add(name);
    }
  }
  return current;
}

/** A fix with the finding that offers it. */
interface OfferedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Tells findings apart wherever they stand: fixes move them. */
function nameOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

/** The findings that are there as often as before, though their fixes have written something more. */
function namesInVain(
  fixes: readonly OfferedFix[],
  before: readonly Finding[],
  after: readonly Finding[],
): readonly string[] {
  const growing = new Set(fixes.filter(({ fix }) => growth(fix) > 0).map(({ finding }) => nameOf(finding)));
  const change = new Map([...growing].map((name) => [name, 0]));
  const count = (findings: readonly Finding[], step: number) => {
    for (const name of findings.map(nameOf)) {
      change.set(name, (change.get(name) ?? 0) + step);
    }
  };
  count(before, -1);
  count(after, 1);
  return [...growing].filter((name) => (change.get(name) ?? 0) >= 0);
}

function growth({ edits }: Fix): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

/** The fixes that can be applied at once: in the order of the findings, each that touches no place of one before it. */
function fixesTogether(findings: readonly Finding[], unsafe: boolean): readonly OfferedFix[] {
  /** In the order of the text; no two of different fixes touch. */
  const taken: TextEdit[] = [];
  const fixes: OfferedFix[] = [];
  for (const finding of findings) {
    const fix = automaticFix(finding, unsafe);
    if (fix !== null && !fix.edits.some((edit) => touchesOne(edit, taken))) {
      for (const edit of fix.edits) {
        taken.splice(placeFor(edit, taken), 0, edit);
      }
      fixes.push({ finding, fix });
    }
  }
  return fixes;
}

/** Whether an edit touches one of these: only its neighbours can, since the others lie apart in the order of the text. */
function touchesOne(edit: TextEdit, taken: readonly TextEdit[]): boolean {
  const place = placeFor(edit, taken);
  return [place - 2, place - 1, place, place + 1].some((at) => {
    const other = taken[at];
    return other !== undefined && editsTouch(edit, other);
  });
}

/** The number of edits that begin before this one. */
function placeFor({ start }: TextEdit, taken: readonly TextEdit[]): number {
  let low = 0;
  for (let high = taken.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) < start) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
