import { joinWords } from '../../../assessment/explain/words.ts';
import { fits } from '../../../claims/bounds.ts';
import { shortNameOf } from '../../../claims/numbers/totals/lists.ts';
import type { PhraseKind } from '../../../framework/model/phrase.ts';
import { findRegulations } from '../../../framework/regulations.ts';
import type { ReportResults } from '../../../report/linked/results.ts';
import { numberClaimsIn } from '../../../report/number-claims.ts';
import type { Report } from '../../../report/report.ts';
import { compareDays } from '../../../text/dates/calendar.ts';
import { type DateSpan, readDateSpan, writeDateSpan } from '../../../text/dates/dates.ts';
import type { Located } from '../../../text/range.ts';
import { readWholeNumber } from '../../../text/whole-number.ts';
import { type Difference, filesWith, type NamedReports } from './named-results.ts';

/** What a release says otherwise than the reports that it names, besides ratings and scores. */
export function wrongFacts(report: Report, named: NamedReports): readonly Difference[] {
  return [
    ...wrongDates(report, named),
    ...publishedTooSoon(report, named),
    ...wrongBreaches(report, named),
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

/** As many as the sentences of any wording say; one sentence is told of once. */
function wrongBreaches(report: Report, named: NamedReports): readonly Difference[] {
  const told = wrongCounts(report, named, 'breaches', ({ breaches }) => breaches);
  const counts = named.results.map(({ breaches }) => breaches ?? 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  const known = named.results.every(({ breaches }) => breaches !== null);
  const lists = named.results.flatMap(({ breached }) => breached).map((name) => name.toLowerCase());
  const more = numberClaimsIn(report, 'breaches').flatMap(({ claim, range, sentence }): readonly Difference[] => {
    const { count, bound, text } = claim;
    const isTold = told.some((one) => sentence.start <= one.range.start && one.range.end <= sentence.end);
    if (isTold || (count !== null && !known)) {
      return [];
    }
    const names = claim.named?.known && !claim.isNot ? claim.named.names.map((name) => shortNames(report, name)) : [];
    const others = names
      .filter((called) => !called.some((name) => lists.includes(name)))
      .flatMap(([name]) => name ?? []);
    if (lists.length > 0 && others.length > 0) {
      const truth = `${filesWith(named.results, 'names', 'name')} ${joinWords([...new Set(lists)])}.`;
      return [{ range, message: `This release says “${text}” and names ${joinWords(others)}, but ${truth}` }];
    }
    if (count === null || claim.isNot || [sum, ...counts].some((one) => fits(bound, count, one))) {
      return [];
    }
    const truth = `${filesWith(named.results, 'has', 'have')} ${sum} ${sum === 1 ? 'breach' : 'breaches'}.`;
    return [{ range, message: `This release says “${text}”, but ${truth}` }];
  });
  return [...told, ...more];
}

/** What reports call a regulation of this name or number, which may stand in several instruments. */
function shortNames({ framework }: Report, name: string): readonly string[] {
  const places = framework === null || !/^\d/.test(name) ? [] : findRegulations(framework, name);
  return places.length === 0 ? [name] : places.flatMap(({ regulation }) => shortNameOf(regulation) ?? []);
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
