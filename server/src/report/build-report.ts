import type { Framework } from '../framework/framework.ts';
import type { Document } from '../syntax/document.ts';
import { earlierTexts } from '../syntax/earlier-texts.ts';
import type { FrontMatter } from '../syntax/front-matter/front-matter.ts';
import { type Section, sectionsOf } from '../syntax/sections/sections.ts';
import { type DateSpan, readDateSpan } from '../text/dates/dates.ts';
import type { Located } from '../text/range.ts';
import { claimsIn, statedInSections } from './claims.ts';
import { shiftField } from './fields/fields.ts';
import { sectionFields, sectionsWithFields } from './fields/section-fields.ts';
import { previousReportPath } from './linked/references.ts';
import type { PreviousReport, ReportResults } from './linked/results.ts';
import { isOfProse } from './prose-change.ts';
import { reportCountsIn } from './release-counts.ts';
import type { Report, ReportSection, SectionRole } from './report.ts';
import { isOfEarlierVisits } from './sections/earlier-visits.ts';
import { serviceBefore } from './sections/previous.ts';
import { placeSections } from './sections/roles.ts';
import { scopeOf } from './sections/scope.ts';
import { buildService, serviceName, splitServices } from './sections/services.ts';

/**
 * The report that a document holds. Never throws: what cannot be understood is absent, for rules to name.
 * `framework` is the one that the front matter asks for, or null where there is none; `resultsBefore` what the report
 * that `previous` names gives, where it is known.
 */
export function buildReport(
  document: Document,
  frontMatter: FrontMatter,
  framework: Framework | null,
  resultsBefore: ReportResults | null = null,
): Report {
  const previous = previousReport(frontMatter, resultsBefore);
  const sections = reportSections(document, framework);
  const parts = splitServices(sections);
  const kind = frontMatter.values.kind ?? 'assessment';
  const inNews = kind === 'news';
  const { provider, location, service: ownService, published } = frontMatter.values;
  const dated = published === undefined ? null : readDateSpan(published);
  const publishedYear = dated !== null && 'span' in dated ? dated.span.first.year : null;
  const assessed = assessmentDays(frontMatter)?.value.first ?? null;
  const surroundings = {
    inNews,
    isOfSeveral: inNews && reportCountsIn(document, sections).some(({ count }) => count.count > 1),
    ownNames: [provider, location, ownService].filter((name) => name !== undefined),
    sector: frontMatter.values.sector ?? '',
    services: parts.map(serviceName),
    year: assessed?.year ?? publishedYear,
    assessed,
  };
  const stated = framework === null ? null : statedInSections(framework, document, inNews);
  const claimsByService = parts.map((part, service) =>
    part.sections.flatMap((section) => {
      const inText = stated?.get(section.section) ?? [];
      return framework === null || (inText.length === 0 && !inNews)
        ? []
        : claimsIn(framework, inText, {
            ...surroundings,
            section,
            service,
            isOfEarlier: isOfEarlierVisits({ framework, sections }, section),
          });
    }),
  );
  return {
    document,
    frontMatter,
    framework,
    status: frontMatter.values.status ?? 'final',
    kind,
    scope: framework === null ? [] : scopeOf(framework, frontMatter),
    assessed: assessmentDays(frontMatter),
    previous,
    sections,
    services:
      framework === null
        ? []
        : parts.map((part, service) =>
            buildService(part, {
              framework,
              frontMatter,
              previous,
              before: previous === null ? null : serviceBefore(previous.results, serviceName(part), parts.length === 1),
              claims: claimsByService[service] ?? [],
            }),
          ),
    claims: claimsByService.flat(),
  };
}

/** The days on which the service was assessed, as the front matter says; null where it says none that can be read. */
export function assessmentDays(frontMatter: FrontMatter): Located<DateSpan> | null {
  const entry = frontMatter.entries.get('assessed');
  const text = frontMatter.values.assessed;
  if (entry === undefined || text === undefined) {
    return null;
  }
  const read = readDateSpan(text);
  return 'span' in read ? { value: read.span, range: entry.valueRange } : null;
}

function previousReport(frontMatter: FrontMatter, results: ReportResults | null): PreviousReport | null {
  const file = previousReportPath(frontMatter);
  const entry = frontMatter.entries.get('previous');
  return file === null || entry === undefined || results === null ? null : { file, range: entry.valueRange, results };
}

function reportSections(document: Document, framework: Framework | null): readonly ReportSection[] {
  const sections = sectionsOf(document);
  const earlier = earlierSections.find(
    document,
    (change, made) => made.framework === framework && isOfProse(change, document),
  );
  const found =
    earlier === undefined
      ? findSections(document, sections, framework)
      : sections.map((section, index) => movedSection(earlier.made.sections[index], section));
  earlierSections.keep(document, { framework, sections: found });
  return found;
}

const earlierSections = earlierTexts<{
  readonly framework: Framework | null;
  readonly sections: readonly ReportSection[];
}>();

/** What the section was before a change in which only prose came and went. */
function movedSection(before: ReportSection | undefined, section: Section): ReportSection {
  if (before === undefined) {
    throw new RangeError('A change of prose leaves as many sections as there were.');
  }
  if (before.section === section) {
    return before;
  }
  const distance = section.range.start - before.section.range.start;
  return {
    section,
    role: before.role,
    keyQuestion: before.keyQuestion,
    fields: distance === 0 ? before.fields : before.fields.map((field) => shiftField(field, distance)),
  };
}

function findSections(
  document: Document,
  sections: readonly Section[],
  framework: Framework | null,
): readonly ReportSection[] {
  const placements = framework === null ? [] : placeSections(framework, sections);
  const unknown: SectionRole = { kind: 'other' };
  const withFields = new Set(sectionsWithFields(document));
  return sections.map((section, index) => ({
    section,
    role: placements[index]?.role ?? unknown,
    keyQuestion: placements[index]?.keyQuestion ?? null,
    fields: section.heading !== null && withFields.has(index) ? sectionFields(document, section) : [],
  }));
}
