import { findPhoneNumbers } from '../../text/personal-data/phone-numbers.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';

export const releaseMobile: PassageRule<Range> = {
  id: 'privacy/release-mobile',
  severity: 'information',
  summary: 'A mobile telephone number in a news release, which may be somebody’s own.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) => findPhoneNumbers(value).filter(({ isMobile }) => isMobile),
  judge: (found, { report }) =>
    report.kind !== 'news'
      ? []
      : found.map(({ range }) => ({
          range,
          message:
            'A release stays public for years, and this mobile telephone number may be somebody’s own. The number of the press office lasts longer.',
        })),
};
