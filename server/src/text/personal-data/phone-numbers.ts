import { findPhoneNumbersInText, type MetadataJson } from 'libphonenumber-js/core';
import { once } from '../memory.ts';
import type { Range } from '../range.ts';
import { phonePlan } from './phone-plan.generated.ts';

/** A telephone number that can be rung. Places are UTF-16 indices of the text, half-open. */
export interface PhoneNumber extends Range {
  /** Someone's own, as far as the numbering plan tells: a mobile telephone or a personal number. */
  readonly isMobile: boolean;
  /** Of no place, such as 0800 and 0300: an organisation has it. */
  readonly isOfNoPlace: boolean;
}

/** Nine figures and more, with what may stand between them: else there is no number, and the library is not asked. */
const mayHold = /\d(?:[\s().+-]{0,3}\d){8}/;

const plan = once((): MetadataJson => JSON.parse(phonePlan));

/** The telephone numbers of the United Kingdom in a text, in their order, with or without “+44”. */
export function findPhoneNumbers(text: string): readonly PhoneNumber[] {
  if (!mayHold.test(text)) {
    return [];
  }
  return findPhoneNumbersInText(text, { defaultCountry: 'GB', extended: true }, plan())
    .filter(
      ({ number, startsAt, endsAt }) =>
        isDialled(text, startsAt, endsAt) && (number.isValid() || isForFiction(number.nationalNumber)),
    )
    .map(({ number: { nationalNumber }, startsAt, endsAt }) => ({
      start: startsAt,
      end: endsAt,
      isMobile: /^7/.test(nationalNumber),
      isOfNoPlace: /^[3589]/.test(nationalNumber),
    }));
}

/** Whether a number begins as it is dialled, and no word or longer number goes on at either side. */
function isDialled(text: string, start: number, end: number): boolean {
  const isWhole = !/[\p{L}\p{N}@/_-]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}@/_]/u.test(text.charAt(end));
  return isWhole && /^(?:\+|\(?0)/.test(text.slice(start));
}

/** Numbers that the plan keeps for films and books: they stand for someone’s own. Source: Ofcom. */
function isForFiction(national: string): boolean {
  return /^(?:7700900\d{3}|1632960\d{3}|2079460\d{3}|1\d{2}4960\d{3})$/.test(national);
}
