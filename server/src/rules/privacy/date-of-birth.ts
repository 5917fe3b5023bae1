import { findDatesOfBirth } from '../../text/personal-data/personal-data.ts';
import { wordingRule } from '../passage-rules.ts';

export const dateOfBirth = wordingRule({
  id: 'privacy/date-of-birth',
  severity: 'error',
  summary: 'The day on which somebody was born.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findDatesOfBirth(value).map((range) => ({
      ...range,
      message:
        'A date of birth helps to tell who is meant. Leave it out, or say how old the person is if that matters.',
    })),
});
