import { findEmails, findPostcodes } from '../../text/personal-data/personal-data.ts';
import type { Range } from '../../text/range.ts';
import type { PassageRule } from '../passage-rules.ts';
import { toldInReports } from './personal-words.ts';

export const emailAddress: PassageRule<Range> = {
  id: 'privacy/email',
  severity: 'error',
  summary:
    'Somebody’s own e-mail address. Addresses of an office, and contacts for the press in a release, are no secret.',
  fixable: false,
  missing: false,
  find: ({ prose: { value } }) =>
    findEmails(value).filter(({ start, end }) => {
      const [mailbox = ''] = value.slice(start, end).split('@');
      const isNamed = /^\p{L}+[._-]\p{L}+\d{0,3}$/u.test(mailbox);
      const isContact = /^\s*(?:e-?mail|contact)\b/i.test(value) || findPostcodes(value).length > 0;
      return !office.test(mailbox) && (isNamed || !isContact);
    }),
  judge: toldInReports(
    'This is somebody’s own e-mail address, which tells who they are. Leave it out, or give the address of an office.',
  ),
};

/** What offices call their mailboxes. */
const office =
  /(?:^|[._-])(?:enquir(?:y|ies)|inquiries|info|information|contact(?:us)?|admin|office|reception|press(?:office)?|media|feedback|complaints?|hello|mail|help(?:desk|line)?|support|team|customer(?:service)?s?|safeguarding|no-?reply|do-?not-?reply|postmaster|webmaster|foi|pals|hr|recruitment|careers|jobs|surgery|practice|manager|home|care|service|services|general|communications?|comms|privacy|data|dpo|secretary|nursing|ward|clinic|pharmacy|bookings?|referrals?|appointments?)(?:$|[._\d-])/i;
