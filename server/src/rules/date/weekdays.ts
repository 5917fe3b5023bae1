import { compareDays, weekdayNames, weekdayOf } from '../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan } from '../../text/dates/dates.ts';

const weekdayAndDay = new RegExp(
  `(?<weekday>${weekdayNames.join('|')}),?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s+(?:of\\s+)?(?<month>[a-z]{3,9})\\b(?<!\\b(?:and|to|until|till)))?(?:,?\\s+(?<year>\\d{4}))?`,
  'gi',
);

/** A date such as “Monday 11 March 2025”, which was a Tuesday. */
export interface WrongWeekday {
  readonly said: string;
  readonly span: DateSpan;
}

/** The weekday that a written date names, where that is not its own; null for all other dates. */
export function wrongWeekday(text: string): WrongWeekday | null {
  const days = [...text.matchAll(weekdayAndDay)];
  const [, month = '', year = ''] = /\b([a-z]{3,9}),?\s{1,3}(\d{4})$/i.exec(text) ?? [];
  for (const { groups = {} } of days) {
    const said = weekdayNames.find((name) => name.toLowerCase() === groups.weekday?.toLowerCase());
    const own = groups.month ?? month;
    const reading = readDateSpan(
      days.length === 1 && !/\band\b|,.*,/.test(text) ? text : `${groups.day} ${own} ${groups.year ?? year}`,
    );
    if (said !== undefined && 'span' in reading) {
      const { span } = reading;
      if (compareDays(span.first, span.last) === 0 && weekdayOf(span.first) !== said) {
        return { said, span };
      }
    }
  }
  return null;
}
