import type { Report } from '../../report/report.ts';
import { frontMatterDates } from '../../rules/date/written-dates.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import type { TextEdit } from '../../text/edit.ts';
import { houseRating } from './field-line.ts';
import { type HousePart, houseEdit } from './house-part.ts';

/** The dates and previous ratings of the front matter. Its keys keep their order, and everything else its form. */
export function frontMatterParts(report: Report): readonly HousePart[] {
  const { range } = report.frontMatter;
  return range === null ? [] : [{ range, edits: [...dateEdits(report), ...ratingEdits(report)] }];
}

function dateEdits(report: Report): readonly TextEdit[] {
  return frontMatterDates(report).flatMap(({ text, range }) =>
    // A value over several lines is left as it is.
    report.document.text.slice(range.start, range.end) === text
      ? houseEdit(report.document.text, range, toHouseStyle(text) ?? text)
      : [],
  );
}

/** Only letter case is changed: other characters could mean something else in YAML. */
function ratingEdits({ document, framework, frontMatter }: Report): readonly TextEdit[] {
  const previous = frontMatter.entries.get('previous')?.children.values() ?? [];
  return [...previous].flatMap(({ value, valueRange }) => {
    const house = typeof value === 'string' && framework !== null ? houseRating(value, framework) : null;
    const written = document.text.slice(valueRange.start, valueRange.end);
    return house?.toLowerCase() === written.toLowerCase() ? houseEdit(document.text, valueRange, house) : [];
  });
}
