/** A day of the calendar. `month` counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** One day, or the days from `first` to `last`, both included. */
export interface DateSpan {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}
