import { findPostcodes } from '../../text/personal-data/personal-data.ts';
import { findPhoneNumbers, type PhoneNumber } from '../../text/personal-data/phone-numbers.ts';
import type { PassageRule } from '../passage-rules.ts';
import { sentenceAround, toldInReports } from './personal-words.ts';

export const phoneNumber: PassageRule<PhoneNumber> = {
  id: 'privacy/phone',
  severity: 'warning',
  summary:
    'Somebody’s own telephone number. The number of a service, and contacts for the press in a release, are no secret.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findPhoneNumbers(value).filter(({ start, end, isMobile, isOfNoPlace }) => {
      const { before } = sentenceAround(value, start, end);
      const isOwn = own.test(before);
      const isContact =
        /^\W*(?:tel|telephone|phone|contact)\b/i.test(value) || offered.test(before) || findPostcodes(value).length > 0;
      return !isOfNoPlace && (isOwn || (isMobile && !isContact));
    }),
  judge: toldInReports(
    'This is somebody’s own telephone number, which tells who they are. Leave it out, or give the number of an office.',
  ),
};

/** Before a number: readers are asked to ring it. */
const offered =
  /\b(?:please\s+(?:contact|call|ring)|(?:media|press|general)\s+(?:enquir|office)|further\s+information|more\s+information)/i;

/** Before a number: whose it is. */
const own =
  /\b(?:his|her|their|whose|next\s+of\s+kin(?:['’]s)?|(?:person|resident|patient|relative|daughter|son|wife|husband|mother|father|carer)['’]s)\s+(?:(?:home|own|personal|mobile|private|contact|telephone|phone)\s+){0,3}(?:number|telephone|phone|mobile|tel)\b/i;
