import { compareDays, weekdayNames, weekdayOf } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan } from '../../text/dates/dates.ts';

/** A date such as “Monday 11 March 2025”, which was a Tuesday. */
export interface WrongWeekday {
  readonly said: string;
  readonly span: DateSpan;
}

/** The weekday that a written date of one day names, where that is not its own; null for all other dates. */
export function wrongWeekday(text: string): WrongWeekday | null {
  const [said, ...others] = weekdayNames.filter((name) => text.toLowerCase().includes(name.toLowerCase()));
  const reading = said === undefined || others.length > 0 ? null : readDateSpan(text);
  if (said === undefined || reading === null || !('span' in reading)) {
    return null;
  }
  const { span } = reading;
  return compareDays(span.first, span.last) !== 0 || weekdayOf(span.first) === said ? null : { said, span };
}
