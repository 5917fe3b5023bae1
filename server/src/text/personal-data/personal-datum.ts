import type { Range } from '../range.ts';

/** What tells who somebody is. Places are UTF-16 indices of the text that was read, half-open. */
export interface PersonalDatum extends Range {
  readonly kind: PersonalDatumKind;
}

export type PersonalDatumKind =
  | 'e-mail address'
  | 'telephone number'
  | 'NHS number'
  | 'National Insurance number'
  | 'date of birth'
  | 'postcode';
