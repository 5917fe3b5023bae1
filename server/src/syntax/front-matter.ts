import type { Range } from '../text/range.ts';
import type { FrontMatterValues } from './front-matter-schema.ts';

/** The YAML between the two fences at the top of a report, with the place of every key and value. */
export interface FrontMatter {
  /** With both fences; null where the report has none. */
  readonly range: Range | null;
  /** The keys at the top level, as written, known or not. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** The values that fit the schema; a value that does not is absent here and named in `problems`. */
  readonly values: FrontMatterValues;
  readonly problems: readonly FrontMatterProblem[];
}

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  readonly valueRange: Range;
  /** The entries of a value that is a map. */
  readonly children: ReadonlyMap<string, FrontMatterEntry>;
}

export interface FrontMatterProblem {
  /** `syntax`: not YAML, or fences that do not close; `unknown-key`; `invalid`: a value that the schema refuses. */
  readonly kind: 'syntax' | 'unknown-key' | 'invalid';
  /** The key that the problem is about, such as `assessed` or `previous.safe`; null for the syntax of the whole. */
  readonly key: string | null;
  readonly range: Range;
  readonly message: string;
}
