import type { PreviousRating } from '../report/report.ts';
import type { Problem } from './rule.ts';

/** Where a previous rating comes from, to stand behind it in a sentence: " in last-year.report.md", or nothing where this report states it. */
export function fromFile(previous: PreviousRating | null): string {
  return previous?.file == null ? '' : ` in ${previous.file}`;
}

/** The place that a previous rating was taken from, for a finding that rests on it. */
export function previousPlace(previous: PreviousRating | null): NonNullable<Problem['related']> {
  if (previous === null) {
    return [];
  }
  const message =
    previous.file === null
      ? 'The previous rating is stated here.'
      : `The previous rating is that of ${previous.file}, which is named here.`;
  return [{ range: previous.range, message }];
}
