import { type CalendarDay, compareDays, monthNames } from '../../text/dates/calendar.ts';

/** “11 and 20 July”, with no year behind it. */
const yearless = new RegExp(
  String.raw`(?<![\d/.])(\d{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(${monthNames.join('|')})\b(?!,?\s\d{4})`,
  'gu',
);

/** The text with the year behind days that have none: the one in which they were last, on the day of publication. */
export function withYears(text: string, published: CalendarDay): string {
  return text.replace(yearless, (written, day: string, name: string) => {
    const month = (monthNames as readonly string[]).indexOf(name) + 1;
    const isLater = compareDays({ year: published.year, month, day: Number(day) }, published) > 0;
    return `${written} ${published.year - (isLater ? 1 : 0)}`;
  });
}
