/** A slip in the words of a report, and what of it is marked. Each is a sentence, or several, in one paragraph. */
export interface Slip {
  readonly rule: string;
  readonly text: string;
  readonly marked: string;
}

const slip = (rule: string, text: string, marked: string): Slip => ({ rule, text, marked });

/** Planted slips of every rule about words that needs no other paragraph. */
export const slips: readonly Slip[] = [
  slip('prose/placeholder', 'It is run by [insert name of provider].', '[insert name of provider]'),
  slip('prose/placeholder', 'We visited on [date of visit] in spring.', '[date of visit]'),
  slip('prose/placeholder', 'The date is TBC.', 'TBC'),
  slip('prose/placeholder', 'The home has xxxx beds.', 'xxxx'),
  slip('prose/placeholder', 'Lorem ipsum is all it says.', 'Lorem ipsum'),
  slip('prose/quote-marks', 'She said, “They are kind." We agreed.', '"'),
  slip('prose/quote-marks', "They called it ‘home' and meant it.", "'"),
  slip('prose/repeated-word', 'We saw the the ward.', 'the the'),
  slip('prose/repeated-word', 'People were supported supported with care.', 'supported supported'),
  slip('prose/repeated-word', 'We met people in in the lounge.', 'in in'),
  slip('prose/misspelt-abbreviation', 'The Mental Capacity Act (MAC) was followed.', 'MAC'),
  slip('prose/misspelt-abbreviation', 'A multidisciplinary team (MTD) met weekly.', 'MTD'),
  slip('prose/undefined-abbreviation', 'Each person had a PEEP in their file.', 'PEEP'),
  slip('prose/impossible-percentage', 'In all, 104% of patients were seen.', '104%'),
  slip('prose/percent-decimals', 'In all, 91.25% of calls were answered.', '91.25%'),
  slip('prose/reversed-range', 'Rates were between 97% and 51% in June.', '97% and 51%'),
  slip('prose/between-to', 'It cared for between 5 to 10 people.', 'to'),
  slip('privacy/email', 'Her son is at jane.doe@example.org most days.', 'jane.doe@example.org'),
  slip('privacy/phone', 'A relative gave us 07700 900123 to ring.', '07700 900123'),
  slip('privacy/nhs-number', 'The chart of 943 476 5919 was open.', '943 476 5919'),
  slip('privacy/national-insurance-number', 'It showed AB 12 34 56 C on top.', 'AB 12 34 56 C'),
  slip('privacy/date-of-birth', 'The date of birth was 3 May 1942.', '3 May 1942'),
  slip('privacy/postcode', 'One person lives in LS1 1UR now.', 'LS1 1UR'),
  slip('privacy/name', 'We met Mrs Smith at lunch.', 'Mrs Smith'),
  slip('privacy/initials', 'Resident JB was out.', 'JB'),
  slip('privacy/room-number', 'We met the person in room 12 again.', 'room 12'),
  slip('privacy/small-group', 'We met the only person with epilepsy.', 'the only person with'),
  slip('prose/house-term', 'We met two service users there.', 'service users'),
  slip('prose/rating-case', 'It was rated Outstanding last year.', 'Outstanding'),
  slip('prose/mixed-spelling', 'We organised it, and she recognized that.', 'recognized'),
  slip('link/missing-address', 'Read more at the following link:', 'at the following link:'),
];

/** Sentences that look like slips and are none. */
export const rightSentences: readonly string[] = [
  'She said, “[Name] is kind.”',
  'They had had that that week.',
  'Caring\nCaring staff met Baden Baden people.',
  'What the records they have have shown is that somebody was brought in in June and cared for for years.',
  'The staff’s own words were “we care” and ‘we try’.',
  'We read Mental Health Act (MHA) papers, and MHA reviews.',
  'Between 9 and 5 the ward was calm.',
  'Rates fell from 97% to 51% in June.',
  'The rating was good, and the Good Care Award was won.',
  'Spending was 104% of the budget.',
  'Write to enquiries@example.org or ring 03000 616161.',
  'For further information, please contact the duty officer on 07700 900123.',
  'Bins were emptied at 07:00, 09:00 and 12:30 on 03/05/2025.',
  'The home is at 1 High Street, Leeds LS1 1UR.',
];
