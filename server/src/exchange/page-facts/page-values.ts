import type { PageValue } from '../../framework/model/published-page.ts';
import { readDateSpan } from '../../text/dates/dates.ts';

const nameWord = String.raw`(?:\p{Lu}[\p{L}\p{N}’'.&-]*|\([\p{L} ]{2,30}\))`;

/** Words that all begin with a capital letter, but for those that join them. */
const nameAlone = new RegExp(`^${nameWord}(?: (?:(?:of|and|the|for|on|upon|&|at|by) ){0,2}${nameWord}){0,8}$`, 'u');

/** Without a colon only days tell what they are, and behind a label of several words a name or a number. */
export function isValueAlone(holds: PageValue, text: string): boolean {
  switch (holds) {
    case 'assessed':
    case 'published':
    case 'updated':
    case 'report-date':
      return isDate(text);
    case 'id':
      return /^[A-Z]{0,6}-?\d{5,}$/u.test(text);
    case 'provider':
    case 'location':
    case 'sector':
      return text.length <= 80 && nameAlone.test(text);
    default:
      return false;
  }
}

/** Whether the whole text is a date or a range of dates. */
export function isDate(text: string): boolean {
  return 'span' in readDateSpan(text);
}
