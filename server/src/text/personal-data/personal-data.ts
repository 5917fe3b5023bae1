import { monthNames } from '../dates/calendar.ts';
import type { Range } from '../range.ts';
import { findInsuranceNumbers, findNhsNumbers } from './numbers.ts';
import type { PersonalDatum } from './personal-datum.ts';
import { findPhoneNumbers } from './phone-numbers.ts';

/** In UTF-16 code units: no mailbox may be longer. */
const longestMailbox = 64;
const mailboxBefore = /[\p{L}\p{N}_%+.-]{1,64}$/u;
const hostBehind = /[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}(?![a-z\d@-])/iy;

const month = `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+${month}\.?,?\s+\d{4}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
/** One of them stands in all that the pattern matches, so that it is hardly ever looked for, nor compiled. */
const signsOfBirth = ['birth', 'born', 'dob', 'd.ob', 'do.b', 'd.o.b'];
const birth = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:date\s+of\s+birth|birth\s*date|birthday|D\.?O\.?B\.?)(?:\s+(?:is|was|of|on|as))?\s{0,3}:?\s{0,3}\(?|(?:he|she|they|who|person|man|woman|child|boy|girl|resident|patient|client|mother|father|son|daughter)\s+(?:was|were|is)?\s?born\s+on\s+)(?<day>${day})`,
  'giu',
);

/** An area, a district and what is within it, with the letters that are used there. Source: Royal Mail, Programmers' Guide to PAF. */
const postcode =
  /(?<![\p{L}\p{N}-])(?:[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPS-UW]?|[A-PR-UWYZ]\d[\dA-HJKPS-UW]?|[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;

/** E-mail addresses, in the order of the text. Linear. */
export function findEmails(text: string): readonly Range[] {
  return Array.from(text.matchAll(/@/g)).flatMap(({ index }) => {
    const before = text.slice(Math.max(0, index - longestMailbox), index);
    const mailbox = mailboxBefore.exec(before)?.[0].replace(/^[.%+-]+/, '') ?? '';
    hostBehind.lastIndex = index + 1;
    const host = hostBehind.exec(text)?.[0];
    return mailbox === '' || host === undefined
      ? []
      : [{ start: index - mailbox.length, end: index + 1 + host.length }];
  });
}

/** Days on which somebody was born, without the words that say so. */
export function findDatesOfBirth(text: string): readonly Range[] {
  const small = text.toLowerCase();
  if (!signsOfBirth.some((sign) => small.includes(sign))) {
    return [];
  }
  return Array.from(text.matchAll(birth), ({ 0: found, index, groups }) => ({
    start: index + found.length - (groups?.day?.length ?? 0),
    end: index + found.length,
  }));
}

/** Postcodes of the United Kingdom, written with their space. */
export function findPostcodes(text: string): readonly Range[] {
  return /[A-Z\d] \d[A-Z]/.test(text) ? ranges(text, postcode) : [];
}

/** Everything in a text that tells who somebody is, and that can be known by its form. In no order. Linear. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  return [
    ...findEmails(text).map((range) => ({ ...range, kind: 'e-mail address' as const })),
    ...findPhoneNumbers(text).map(({ start, end }) => ({ start, end, kind: 'telephone number' as const })),
    ...findNhsNumbers(text).map((range) => ({ ...range, kind: 'NHS number' as const })),
    ...findInsuranceNumbers(text).map((range) => ({ ...range, kind: 'National Insurance number' as const })),
    ...findDatesOfBirth(text).map((range) => ({ ...range, kind: 'date of birth' as const })),
    ...findPostcodes(text).map((range) => ({ ...range, kind: 'postcode' as const })),
  ];
}

function ranges(text: string, pattern: RegExp): readonly Range[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
