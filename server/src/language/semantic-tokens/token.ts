import type { SectionRole } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';

/** What a word of a report is to Keyline: the name of a section, a part of a field, a part of a claim, or an instruction. */
export type TokenKind =
  | Exclude<SectionRole['kind'], 'preamble' | 'other'>
  | 'field'
  | 'score'
  | 'rating'
  | 'basis'
  | 'claim'
  | 'directive'
  | 'suppression'
  | 'rule';

export interface SemanticToken {
  readonly kind: TokenKind;
  readonly range: Range;
}
