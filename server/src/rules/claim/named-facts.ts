import type { PhraseKind } from '../../framework/framework.ts';
import type { Report } from '../../report/report.ts';
import type { ReportResults } from '../../report/results.ts';
import { compareDays } from '../../text/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../text/dates.ts';
import type { Located } from '../../text/range.ts';
import { readWholeNumber } from '../../text/whole-number.ts';
import { type Difference, filesWith, type NamedReports } from './named-results.ts';

/** What a release says otherwise than the reports that it names, besides ratings and scores. */
export function wrongFacts(report: Report, named: NamedReports): readonly Difference[] {
  return [
    ...wrongDates(report, named),
    ...publishedTooSoon(report, named),
    ...wrongCounts(report, named, 'breaches', ({ breaches }) => breaches),
    ...wrongCounts(report, named, 'must-actions', ({ mustActions }) => mustActions),
  ];
}

/** Where a report does not say when it was, the release may be right. */
function wrongDates(report: Report, named: NamedReports): readonly Difference[] {
  const spans = assessmentSpans(named);
  if (spans.length < named.results.length) {
    return [];
  }
  return statedDates(report).flatMap(({ value, range }): readonly Difference[] => {
    const span = readSpan(value);
    if (span === null || spans.some((other) => sameSpan(span, other))) {
      return [];
    }
    const right = [...new Set(spans.map(writeDateSpan))].join(' and ');
    return [
      {
        range,
        message: `This release says “${value}”, but ${filesWith(named.results, 'was', 'were')} assessed ${right}.`,
      },
    ];
  });
}

/** In the sentences, and in the front matter. */
function statedDates({ claims, frontMatter }: Report): readonly Located<string>[] {
  const { assessed } = frontMatter.values;
  const range = frontMatter.entries.get('assessed')?.valueRange;
  const inFront = assessed === undefined || range === undefined ? [] : [{ value: assessed, range }];
  return [...inFront, ...claims.flatMap(({ kind, slots }) => (kind === 'dates' ? (slots.dates ?? []) : []))];
}

function publishedTooSoon({ frontMatter }: Report, named: NamedReports): readonly Difference[] {
  const range = frontMatter.entries.get('published')?.valueRange;
  const published = readSpan(frontMatter.values.published);
  const late = assessmentSpans(named).find(({ last }) => published !== null && compareDays(published.first, last) < 0);
  if (range === undefined || published === null || late === undefined) {
    return [];
  }
  return [
    {
      range,
      message: `Published ${writeDateSpan(published)}, but ${filesWith(named.results, 'was', 'were')} assessed ${writeDateSpan(late)}.`,
    },
  ];
}

function assessmentSpans({ results }: NamedReports): readonly DateSpan[] {
  return results.flatMap(({ assessed }) => readSpan(assessed ?? undefined) ?? []);
}

/** A release on several reports may count in one of them, or in all. */
function wrongCounts(
  { claims }: Report,
  named: NamedReports,
  kind: PhraseKind & ('breaches' | 'must-actions'),
  countIn: (results: ReportResults) => number | null,
): readonly Difference[] {
  const counts = named.results.map(countIn).filter((count) => count !== null);
  const sum = counts.reduce((total, count) => total + count, 0);
  if (counts.length < named.results.length) {
    return [];
  }
  return claims.flatMap((claim): readonly Difference[] => {
    const slot = claim.kind === kind ? claim.slots.count : undefined;
    const count = slot === undefined ? null : readWholeNumber(slot.value);
    if (slot === undefined || count === null || count === sum || counts.includes(count)) {
      return [];
    }
    const things = kind === 'breaches' ? 'breach' : 'action that must be taken';
    const many = kind === 'breaches' ? 'breaches' : 'actions that must be taken';
    const truth = `${filesWith(named.results, 'has', 'have')} ${sum} ${sum === 1 ? things : many}.`;
    return [{ range: slot.range, message: `This release says “${slot.value}”, but ${truth}` }];
  });
}

function readSpan(text: string | undefined): DateSpan | null {
  const reading = text === undefined ? null : readDateSpan(text);
  return reading !== null && 'span' in reading ? reading.span : null;
}

function sameSpan(left: DateSpan, right: DateSpan): boolean {
  return compareDays(left.first, right.first) === 0 && compareDays(left.last, right.last) === 0;
}
