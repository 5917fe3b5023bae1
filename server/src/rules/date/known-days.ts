import { joinWords } from '../../assessment/explain/words.ts';
import type { Report } from '../../report/report.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates/dates.ts';
import type { Range } from '../../text/range.ts';
import type { Problem } from '../rule.ts';

/** Days that are known, and where the front matter of this text gives them. */
export interface Known {
  readonly span: DateSpan;
  readonly range: Range | null;
}

/** Each of them once: “3 to 5 June 2025 or 4 July 2025”. */
export function spansInWords(known: readonly Known[]): string {
  return joinWords([...new Set(known.map(({ span }) => writeDateSpan(span)))], 'or');
}

/** Where the front matter gives them, to show beside a problem. */
export function placesOf(known: readonly Known[], message: string): NonNullable<Problem['related']> {
  return known.flatMap(({ range }) => (range === null ? [] : [{ range, message }]));
}

/** The days that the front matter gives of publication; none where it gives none. */
export function stated({ frontMatter }: Report, key: 'published'): readonly Known[] {
  const span = spanOf(frontMatter.values[key] ?? null);
  const range = frontMatter.entries.get(key)?.valueRange ?? null;
  return span === null ? [] : [{ span, range }];
}

/** The days that a field of the front matter means; null where it is no date. */
export function spanOf(text: string | null): DateSpan | null {
  const reading = text === null ? null : readDateSpan(text);
  return reading !== null && 'span' in reading ? reading.span : null;
}
