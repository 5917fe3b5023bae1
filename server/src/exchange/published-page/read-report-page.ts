import type { Framework } from '../../framework/framework.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { type CalendarDay, readDateSpan } from '../../text/dates/dates.ts';
import { draftSection } from '../draft/draft-section.ts';
import { pageScope, pageStatus } from '../draft/page-status.ts';
import { writeReport } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { lineText, noteOn } from '../page-facts/page-names.ts';
import { type PagePatterns, pagePatterns, withoutRemark } from '../page-facts/page-patterns.ts';
import { isDate } from '../page-facts/page-values.ts';
import { statedDays, statedPublication, withHouseDates } from '../page-facts/stated-days.ts';
import type { PageSubject } from '../page-facts/stated-ratings.ts';
import { statedScope } from '../page-facts/stated-scope.ts';
import { isTrustName, nameInPageHeads, statedSubject, trustOnTop } from '../page-facts/stated-subject.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { withWholeParts } from './broken-parts.ts';
import type { FrameworkChoice } from './choose-framework.ts';
import { withFlattenedGrids } from './grids/flattened-grids.ts';
import { gridCells } from './grids/grid-cells.ts';
import { withListedServices } from './grids/listed-services.ts';
import { type PageHead, readHead } from './head/page-head.ts';
import { type PageBody, readBody } from './page-body.ts';
import { rateSections } from './rate-sections.ts';
import { withRatingChanges } from './rating-changes.ts';
import { serviceOfRatings } from './service-of-ratings.ts';
import { unrecognisedMessage } from './unrecognised-message.ts';
import { withWholeLines } from './whole-lines.ts';

/**
 * The report that a page holds, read with the words of its framework. `heads` are what stands on top or at the foot of
 * printed pages, and `siteLines` the words of the website around it. Notes are in no order.
 */
export function readReportPage(
  read: readonly PageLine[],
  { framework, reference }: FrameworkChoice,
  { heads, siteLines }: { readonly heads: readonly string[]; readonly siteLines: readonly string[] },
): ImportResult {
  const patterns = pagePatterns(framework);
  const marked = withRatingChanges(withWholeLines(read, framework, heads), framework);
  const ofService = serviceOfRatings(withWholeParts(marked, framework), framework);
  const whole = withListedServices(ofService.lines, framework);
  const lines = withFlattenedGrids(whole, gridCells(framework));
  const head = readHead(lines, framework, patterns, siteLines);
  const body = readBody(head, namesIn(head.values), framework, patterns);
  const texts = lines.map(lineText);
  const { location, provider, sector, service } = statedSubject(texts, framework.page.sectors);
  const headName = nameInPageHeads(heads);
  const trust = trustOnTop(texts);
  const values: FrontMatterValues = {
    ...inspectionKind(framework, texts),
    ...(headName !== null && nameOf(headName)),
    ...(sector !== undefined && { sector }),
    ...(trust !== null && { provider: trust }),
    ...(provider !== undefined && { provider }),
    ...labelled(
      lines.flatMap((line) => (line.kind === 'table' ? labelsInTable(line) : lineText(line))),
      patterns,
    ),
    ...(head.values.provider === undefined && location !== undefined && nameOf(location)),
    ...(trust !== null && service !== undefined && { service }),
    ...(ofService.service !== null && { service: ofService.service }),
    ...head.values,
    ...openingDate(texts, patterns, head),
    ...publication(texts, patterns, head),
  };
  const rated = rateSections(framework, body.sections, subjectOf(values, patterns), body, lines.at(-1)?.line ?? 1);
  const listed = holdsKeyQuestion(rated.sections) ? [] : statedScope(framework, withBullets(lines));
  const frontMatter: FrontMatterValues = {
    ...(values.provider !== undefined && isTrustName(values.provider) && { sector: 'NHS trust' }),
    ...withHouseDates(values),
    framework: reference,
    status: pageStatus(framework, rated.sections),
    ...(listed.length === 0 ? pageScope(framework, rated.sections) : { scope: listed.map(({ name }) => name) }),
    ...(Object.keys(rated.previous).length > 0 && { previous: rated.previous }),
  };
  const unknown = head.left.map((line) => noteOn(line, 'nothing known in the head of a page; kept as text'));
  return {
    report: writeReport({ frontMatter, sections: rated.sections.map(draftSection) }),
    framework: reference,
    notUnderstood: [...unknown, ...body.notUnderstood],
    removed: [...ofService.removed, ...head.removed, ...body.removed],
    added: [...body.added, ...rated.added],
    messages: messagesOn(framework, rated.sections),
  };
}

/** What sort of page it is, where it is not a whole report; nothing where it holds a part that is rated. */
function messagesOn(framework: Framework, sections: PageBody['sections']): readonly string[] {
  if (sections.length < 2) {
    return [unrecognisedMessage([framework])];
  }
  const { keyQuestion } = framework.terms;
  return holdsKeyQuestion(sections)
    ? []
    : [`This is a summary of a report: it has no section for any ${keyQuestion}. Its text is kept as it is.`];
}

/** The texts of the lines, where what ends with a colon has the bullets below it: “We looked at: safe, caring”. */
function withBullets(lines: readonly PageLine[]): readonly string[] {
  return lines.map((line, index) => {
    const below = lines.slice(index + 1, index + 1 + mostBullets);
    const end = below.findIndex(({ kind }) => kind !== 'bullet');
    const bullets = (end === -1 ? below : below.slice(0, end)).map(lineText);
    const text = lineText(line);
    return text.endsWith(':') && bullets.length > 0 ? `${text} ${bullets.join(', ')}` : text;
  });
}

const mostBullets = 12;

function namesIn({ provider, location, service }: FrontMatterValues): readonly string[] {
  return [provider, location, service].flatMap((name) => name ?? []);
}

function subjectOf(values: FrontMatterValues, patterns: PagePatterns): PageSubject {
  return {
    names: namesIn(values),
    assessed: firstDay(values.assessed),
    ratingBefore: (words) => {
      const fact = patterns.factIn(words);
      return fact?.holds === 'previous-rating' && fact.value !== null ? withoutRemark(fact.value) : null;
    },
  };
}

function firstDay(date: string | undefined): CalendarDay | null {
  const reading = date === undefined ? null : readDateSpan(date);
  return reading !== null && 'span' in reading ? reading.span.first : null;
}

/**
 * That the page tells of an inspection: where the regulator's pages say why there was one, and this one speaks of it; or where
 * it calls itself the report of one, and those of its framework do not speak of assessments.
 */
function inspectionKind({ page }: Framework, texts: readonly string[]): { kind?: 'inspection' } {
  const saysWhy = page.lines.some(({ holds }) => holds === 'occasion');
  const ofAssessments = page.lines.some(
    ({ holds, template }) => holds === 'assessed' && /\bassessment\b/iu.test(template),
  );
  const isSaid = saysWhy ? /\binspect(?:ion|ions|ed)\b/iu : ofInspection;
  const isInspection = (saysWhy || !ofAssessments) && texts.some((text) => isSaid.test(text));
  return isInspection || texts.some((text) => ofThisInspection.test(text)) ? { kind: 'inspection' } : {};
}

const ofThisInspection = /\bcarried out this (?:\p{L}+,? ){0,4}inspection\b/iu;

const ofInspection =
  /^(?:\p{L}+ ){0,3}inspection report\b|^report (?:on|of) an? (?:\p{L}+ )?inspection\b|^(?:dates?|type) of inspection\b|^inspection (?:dates?|type):|\bthis was an? (?:\p{L}+,? ){0,3}inspection\b/iu;

function holdsKeyQuestion(sections: PageBody['sections']): boolean {
  return sections.some(({ role }) => role.kind === 'key-question' || role.kind === 'statement');
}

/** A name in its place: a trust is a provider. */
function nameOf(name: string): FrontMatterValues {
  return isTrustName(name) ? { provider: name } : { location: name };
}

/** When the page was published, where a label below its head says so. */
function publication(texts: readonly string[], patterns: PagePatterns, { values }: PageHead): { published?: string } {
  const days = labelledDays(texts, patterns, 'published');
  const [labelledDay] = new Set(days).size === 1 ? days : [];
  const date = values.published ?? labelledDay ?? (days.length === 0 ? statedPublication(texts) : null) ?? undefined;
  return date === undefined ? {} : { published: date };
}

/** The days behind labels of this kind; a day alone on its line has none. */
function labelledDays(
  texts: readonly string[],
  patterns: PagePatterns,
  holds: 'assessed' | 'published',
): readonly string[] {
  return texts.flatMap((text) => {
    const fact = isDate(text) ? null : patterns.factIn(text);
    return fact?.holds === holds && fact.value !== null ? [fact.value] : [];
  });
}

/** The rows of a table of two columns, as labels with what stands behind them. */
function labelsInTable(line: PageLine): readonly string[] {
  return line.kind === 'table' && line.rows.every(({ length }) => length === 2)
    ? line.rows.map(([label = '', value = '']) => `${label.replace(/:$/u, '')}: ${value}`)
    : [];
}

/** What labels anywhere on the page say of the service, each where they do not say two things. */
function labelled(texts: readonly string[], patterns: PagePatterns): FrontMatterValues {
  const facts = texts.flatMap((text) => patterns.factIn(text) ?? []);
  const only = (holds: 'provider' | 'sector' | 'id') => {
    const [value, ...others] = new Set(facts.flatMap((fact) => (fact.holds === holds ? (fact.value ?? []) : [])));
    return value === undefined || others.length > 0 ? {} : ({ [holds]: value } as FrontMatterValues);
  };
  const sector = only('sector');
  // What a cell says below the sort of service, “Care home” above “Adults with nursing”, is no part of it.
  const sort = sector.sector === undefined ? null : patterns.sectorStart(sector.sector);
  return { ...only('provider'), ...(sort === null ? sector : { sector: sort }), ...only('id') };
}

/** When the assessment was, as the paragraphs tell it, where the head of the page does not. */
function openingDate(
  texts: readonly string[],
  patterns: PagePatterns,
  { values, reportDate }: PageHead,
): { assessed?: string } {
  const [opening] = texts.flatMap((text) => patterns.openingDate(text) ?? []);
  const date = opening ?? labelledDays(texts, patterns, 'assessed')[0] ?? statedDays(texts) ?? reportDate ?? undefined;
  return values.assessed === undefined && date !== undefined ? { assessed: date } : {};
}
