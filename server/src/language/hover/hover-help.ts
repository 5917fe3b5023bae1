import type { Range } from '../../text/range.ts';
import type { Help } from '../help/help.ts';

/** An explanation of a place in the text. */
export interface Hover {
  /** What is explained. */
  readonly range: Range;
  readonly help: Help;
}
