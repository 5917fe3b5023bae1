import { type FoundInProse, proseSearch } from '../../report/prose-search.ts';
import type { Report, ReportSection } from '../../report/report.ts';
import { sourceRange } from '../../syntax/content/prose.ts';
import type { Document } from '../../syntax/document.ts';
import { textBetween } from '../../syntax/document-text.ts';
import { type FoundDate, findDates } from '../../text/dates/find-dates.ts';
import { remembered } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';

/** A date as it is written somewhere in a report. */
export interface WrittenDate {
  readonly text: string;
  readonly range: Range;
  /** `stated`: the value of a field or a key of the front matter, which must be a date. `prose`: found in running text. */
  readonly place: 'stated' | 'prose';
}

const datesIn = proseSearch((source) => /\d{4}/.test(source), findDates);

/** The dates of the front matter, of the `Updated` fields and of the running text, in the order of the text. */
export const writtenDates = remembered((report: Report): readonly WrittenDate[] => [
  ...frontMatterDates(report),
  ...sectionDates(report),
]);

/** The dates of the front matter that can be read as values of their keys. */
export function frontMatterDates({ frontMatter, document }: Report): readonly WrittenDate[] {
  const { assessed, published } = frontMatter.values;
  return Object.entries({ assessed, published }).flatMap(([key, text]): WrittenDate[] => {
    const range = frontMatter.entries.get(key)?.valueRange;
    return text === undefined || range === undefined
      ? []
      : [{ text, range: withoutQuotes(document, range), place: 'stated' }];
  });
}

/** The place of a YAML value without the quotation marks around it. */
function withoutQuotes(document: Document, { start, end }: Range): Range {
  const quoted = /^(?<quote>["']).*\k<quote>$/s.test(textBetween(document, start, end));
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function sectionDates({ document, sections }: Report): readonly WrittenDate[] {
  const dates = datesIn(document);
  return sections.flatMap((section) => datesOf(section, dates.get(section.section) ?? []));
}

function datesOf({ fields }: ReportSection, inText: readonly FoundInProse<FoundDate>[]): readonly WrittenDate[] {
  if (fields.length === 0 && inText.length === 0) {
    return [];
  }
  const stated = fields
    .filter(({ name, value }) => name === 'Updated' && value !== '')
    .map(({ value, valueRange }): WrittenDate => ({ text: value, range: valueRange, place: 'stated' }));
  const inProse = inText.map(
    ({ found: { text, start, end }, prose }): WrittenDate => ({
      text,
      range: sourceRange(prose, start, end),
      place: 'prose',
    }),
  );
  const elsewhere = inProse.filter(
    ({ range }) => !stated.some((field) => field.range.start <= range.start && range.end <= field.range.end),
  );
  return [...stated, ...elsewhere];
}
