import { findInsuranceNumbers } from '../../text/personal-data/numbers.ts';
import { wordingRule } from '../passage-rules.ts';

export const insuranceNumber = wordingRule({
  id: 'privacy/national-insurance-number',
  severity: 'error',
  summary: 'A National Insurance number.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findInsuranceNumbers(value).map((range) => ({
      ...range,
      message: 'A National Insurance number tells who is meant. Leave it out.',
    })),
});
