import type { Finding, Severity } from '../../../rules/finding.ts';
import type { RuleDescription } from '../../../rules/rule.ts';
import type { SuppressionUse } from '../../../rules/suppressions.ts';
import type { Range } from '../../../text/range.ts';
import type { Shard } from '../../files/shard.ts';

/** A report that was checked, as the formats show it. */
export interface CheckedFile {
  /** Its place among all that the run was asked to check, from 0. */
  readonly at: number;
  /** False for configurations and frameworks. */
  readonly isReport: boolean;
  /** Fixes that this run applied to it. */
  readonly fixed: number;
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  /** Relative to the repository, as services that show findings in one expect; without a repository, the way from the working directory. */
  readonly repositoryPath: string;
  /** `id@revision`; null where the report follows none that is known. */
  readonly framework: string | null;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Those that were asked for, without the comments that only end one; none in files that are no reports. */
  readonly suppressions: readonly SuppressionUse[];
  readonly placeOf: (range: Range) => Place;
}

/** Where a range begins and ends. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** Line and column count from 1, columns and offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type Counts = Readonly<Record<Severity, number>>;

export interface Totals {
  readonly files: number;
  /** Those of the files that are reports; the others are configurations and frameworks. */
  readonly reports: number;
  readonly counts: Counts;
  /** Findings that `--fix` would remove, and those more that `--unsafe-fixes` would. */
  readonly fixable: number;
  readonly unsafelyFixable: number;
  /** Fixes that this run applied. */
  readonly fixed: number;
  /** Whether some file or folder could not be looked at. */
  readonly incomplete: boolean;
}

/** How findings are printed. Called in this order, so that no more than one report has to be held. */
export interface Format {
  readonly begin: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (totals: Totals) => string;
  /** What the reader of these results leaves out because there are so many, in a sentence; null where it shows all. */
  readonly leftOut?: () => string | null;
}

/** Of what is printed as JSON. Changes when a reader would have to. */
export const formatVersion = 1;

export interface FormatOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly rules: readonly RuleDescription[];
  readonly version: string;
  /** Whether nothing is to be said where nothing was found. */
  readonly quiet: boolean;
  /** Which of several runs this is, where several share the work. */
  readonly shard?: Shard | null;
  /** What is asked for beside the findings, or in place of them. */
  readonly show: 'findings' | 'suppressions' | 'statistics';
}
