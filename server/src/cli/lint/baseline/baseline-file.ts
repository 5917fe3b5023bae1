import { existsSync } from 'node:fs';
import { readTextFile } from '../../files/read-text.ts';
import { staysAsNow, writeWholeFile } from '../../files/write-file.ts';
import { UserError } from '../../program/user-error.ts';

/** The file where `--baseline` names none. */
export const usualBaseline = 'keyline-baseline.json';

/** Raised when the file changes in a way that older versions of Keyline would misread. */
const baselineVersion = 1;

/** Findings that are known and told no more, by their reports: paths from the folder of the baseline, with forward slashes. */
export type Baseline = Readonly<Record<string, readonly KnownFinding[]>>;

export interface KnownFinding {
  readonly rule: string;
  /** The line that it was found on, as `findingContent` gives it. */
  readonly content: string;
  /** How often it is known. At least 1. */
  readonly count: number;
  /** What was found, for people. */
  readonly message: string;
}

/** Reads a baseline. Throws a UserError where it cannot be read or is none. */
export function readBaseline(file: string, shown: string): Baseline {
  const found = existsSync(file)
    ? readTextFile(file)
    : { problem: 'There is no such file. --write-baseline makes it.' };
  if ('problem' in found) {
    throw new UserError(`${shown}: ${found.problem}`);
  }
  const data = parsed(found.text);
  if (data !== null && 'version' in data && typeof data.version === 'number' && data.version > baselineVersion) {
    throw new UserError(
      `${shown}: A newer version of Keyline wrote this baseline. Update Keyline, or write it again with --write-baseline.`,
    );
  }
  if (data === null || !('findings' in data) || !isBaseline(data.findings)) {
    throw new UserError(
      `${shown}: This is no baseline of Keyline. Name another file, or write it again with --write-baseline.`,
    );
  }
  return data.findings;
}

/** Writes a baseline: reports and findings in a fixed order, so that only what changed differs. */
export function writeBaseline(file: string, baseline: Baseline): void {
  const findings = Object.fromEntries(
    Object.entries(baseline)
      .filter(([, known]) => known.length > 0)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
  writeWholeFile(file, `${JSON.stringify({ version: baselineVersion, findings }, null, 2)}\n`, staysAsNow(file));
}

function parsed(text: string): object | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' ? data : null;
  } catch {
    return null;
  }
}

function isBaseline(data: unknown): data is Baseline {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.values(data).every((known) => Array.isArray(known) && known.every(isKnownFinding))
  );
}

function isKnownFinding(data: unknown): data is KnownFinding {
  return (
    typeof data === 'object' &&
    data !== null &&
    'rule' in data &&
    typeof data.rule === 'string' &&
    'content' in data &&
    typeof data.content === 'string' &&
    'count' in data &&
    typeof data.count === 'number' &&
    'message' in data &&
    typeof data.message === 'string'
  );
}
