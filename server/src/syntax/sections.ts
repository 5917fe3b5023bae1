import type { Range } from '../text/range.ts';
import type { Heading } from './content.ts';

/** A heading with the text that belongs to it. Sections nest by the depth of their headings. */
export interface Section {
  /** Null for the text before the first heading. */
  readonly heading: Heading | null;
  /** From the heading up to the next heading of any depth. */
  readonly range: Range;
  /** From the heading up to the next heading of the same or a lesser depth: with all nested sections. */
  readonly extent: Range;
  /** Place of the section that this one is nested in, in the list of sections; null at the top. */
  readonly parent: number | null;
}
