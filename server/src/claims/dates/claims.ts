import type { CalendarDay } from '../../text/dates/calendar.ts';
import type { Range } from '../../text/range.ts';

/** Days as a sentence gives them: from the first to the last, both included; where it gives a month alone, all its days. */
export interface SaidDays {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** `month`: only the month is said, or a part of one; `about`: days around these, as in “early in May” or “in spring”. */
  readonly precision: 'days' | 'month' | 'about';
  readonly hasYear: boolean;
}

/**
 * Which days of an assessment a sentence tells. `all`: the whole of it; `some`: days on which somebody was there; `by`: it
 * ended then or before.
 */
export type DaysOf = 'all' | 'some' | 'first' | 'last' | 'by';

/** What a sentence says of days and of special measures. Places are UTF-16 indices, half-open. */
export type DateClaim = Range &
  (
    | {
        readonly kind: 'assessed';
        readonly days: SaidDays;
        readonly of: DaysOf;
        /** Whether it says that it speaks of this assessment: “this inspection”, “date of assessment”. */
        readonly isThis: boolean;
        /** Whether nothing says whose assessment it was: “the assessment”, which under a key question may be a person’s. */
        readonly isBare: boolean;
      }
    /** Nothing was rated before. */
    | { readonly kind: 'first' }
    /** `of`: the name of what the report is on, where the sentence gives one. */
    | { readonly kind: 'published'; readonly days: SaidDays; readonly of: string | null }
    /** So many days of assessment; `isWhole`: from the first to the last. */
    | { readonly kind: 'length'; readonly count: number; readonly isWhole: boolean }
    /** It was published so many days after the assessment, give or take. */
    | { readonly kind: 'gap'; readonly days: number; readonly leeway: number }
    /** When the assessment before this one was. */
    | { readonly kind: 'earlier'; readonly days: SaidDays }
    | {
        readonly kind: 'measures';
        readonly isIn: boolean;
        /** Whether it is said to have been in them and to be no longer. */
        readonly hasLeft: boolean;
        /** The days that were spoken of last, in the same sentence or before it; null where there were none. */
        readonly spokenOf: SaidDays | null;
      }
  );
