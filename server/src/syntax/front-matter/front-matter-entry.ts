import type { TextEdit } from '../../text/edit.ts';
import type { Located, Range } from '../../text/range.ts';

export interface FrontMatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: unknown;
  readonly valueRange: Range;
  /** The entries of a value that is a map. */
  readonly children: ReadonlyMap<string, FrontMatterEntry>;
  /** The values of a value that is a list, in their order. */
  readonly items: readonly Located<unknown>[];
}

export interface FrontMatterProblem {
  /**
   * `syntax`: not YAML, or fences that do not close or stand in the wrong place; `unknown-key`; `invalid`: a value that
   * the schema refuses; `shortened`: YAML reads less than the author wrote.
   */
  readonly kind: 'syntax' | 'unknown-key' | 'invalid' | 'shortened';
  /** The key that the problem is about, such as `assessed` or `previous.safe`; null for the syntax of the whole. */
  readonly key: string | null;
  readonly range: Range;
  readonly message: string;
  /** What puts it right, where that is certain enough to be offered. */
  readonly remedy?: { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] };
}
