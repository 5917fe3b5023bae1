import type { PageFact } from '../../page-facts/label-facts.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';

/** The front matter that a page can give, by its keys. */
export interface HeadValues {
  provider?: string;
  location?: string;
  service?: string;
  kind?: 'inspection';
  sector?: string;
  id?: string;
  assessed?: string;
  published?: string;
  notices: string[];
}

export interface HeadReading {
  readonly values: HeadValues;
  readonly removed: LineNote[];
  readonly left: PageLine[];
  /** The day that the page calls its report by. */
  reportDate: string | null;
  /** The line on top that was taken for the sort of service; a line below that says it takes its place. */
  sectorOnTop: PageLine | null;
}

/** Why a line is no part of the report’s text. */
export const said = 'said in the front matter';

/** Puts the value in its place. False where the front matter has no place for it, or another line has taken it. */
export function takeFact(fact: PageFact, text: string, reading: HeadReading): boolean {
  const { values } = reading;
  switch (fact.holds) {
    case 'report-date':
      reading.reportDate ??= fact.value;
      return fact.value !== null && reading.reportDate === fact.value;
    case 'id':
      return setOnce(values, 'id', fact.value);
    case 'assessed':
      return setOnce(values, 'assessed', fact.value);
    case 'published':
      return setOnce(values, 'published', fact.value);
    case 'approach':
      return true;
    case 'occasion':
      values.kind = 'inspection';
      return true;
    case 'sector':
      return setOnce(values, 'sector', fact.value);
    case 'service':
      values.kind = 'inspection';
      return setOnce(values, 'service', fact.value);
    case 'provider':
      return setOnce(values, 'provider', fact.value);
    case 'location':
      return setOnce(values, 'location', fact.value);
    case 'notice':
      values.notices.push(fact.value ?? text);
      return true;
    case 'overall-rating':
      // The rating of the whole organisation is not this report's: a notice claims nothing about its scores.
      values.notices.push(text);
      return true;
    default:
      return false;
  }
}

export function setOnce(
  values: HeadValues,
  key: 'assessed' | 'published' | 'provider' | 'location' | 'service' | 'sector' | 'id',
  value: string | null,
): boolean {
  if (value === null || values[key] !== undefined) {
    return false;
  }
  values[key] = value;
  return true;
}
