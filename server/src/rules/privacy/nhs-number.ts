import { findNhsNumbers } from '../../text/personal-data/numbers.ts';
import { wordingRule } from '../passage-rules.ts';

export const nhsNumber = wordingRule({
  id: 'privacy/nhs-number',
  severity: 'error',
  summary: 'An NHS number, with a check digit that is right.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findNhsNumbers(value).map((range) => ({
      ...range,
      message: 'An NHS number tells which patient is meant. Leave it out.',
    })),
});
