import { matchPhrases } from '../../framework/phrases/phrases.ts';
import { readDateSpan } from '../../text/dates/dates.ts';
import { draftSection } from '../draft/draft-section.ts';
import type { OpenSection } from '../draft/open-section.ts';
import { writeReport } from '../draft/write-report.ts';
import type { ImportResult } from '../import-result.ts';
import { lineText } from '../page-facts/page-names.ts';
import { isDate } from '../page-facts/page-values.ts';
import { statedDays, withHouseDates } from '../page-facts/stated-days.ts';
import { isTrustName } from '../page-facts/stated-subject.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import type { FrameworkChoice } from '../published-page/choose-framework.ts';
import type { RatedUnit } from '../published-page/grids/rating-grid.ts';
import type { ReleaseChoice } from './choose-release.ts';
import { councilIn, publisherOf } from './publisher.ts';
import { readRelease } from './read-release.ts';
import { noParts, tabledParts } from './tabled-parts.ts';
import { listedUnits, tabledServices } from './tabled-services.ts';
import { isOfAuthority, topOf } from './told-by-title.ts';

/**
 * The text of a news release, which is no report but tells of one. `siteLines` are the words of the website around it, and
 * `services` those that the page lists with the ratings of each: then no day and no name is that of all.
 */
export function readReleasePage(
  lines: readonly PageLine[],
  { release, choice, candidates, isCopy }: ReleaseChoice,
  siteLines: readonly string[],
  services: readonly RatedUnit[] = [],
): ImportResult {
  const { values, sections, removed } = readRelease(lines, release, choice?.framework ?? null);
  const { location, published, ...ofAll } = values;
  const named = { ...ofPublisher(lines, siteLines), ...(services.length === 0 ? values : ofAll) };
  const days = choice === null || services.length > 0 ? {} : statedDates(lines, choice, published);
  const frontMatter = choice === null ? named : { ...named, ...days, framework: choice.reference };
  // What a table in the news of a trust rates is one of its services, and not the whole.
  const isOfWhole = choice !== null && (named.provider === undefined || !isTrustName(named.provider));
  const tabled = isOfWhole && services.length === 0 ? tabledParts(lines, choice.framework) : noParts;
  const rated =
    choice === null
      ? noParts
      : services.length > 0
        ? listedUnits(services, choice.framework, lines)
        : tabledServices(lines, choice.framework, named);
  const messages: string[] = [];
  if (isCopy) {
    messages.push(
      'This is not a report: it tells in the words of news how services are rated. It is kept as a news release.',
    );
  }
  if (candidates.length > 1) {
    const which = `nothing in it tells which framework its ratings are of: ${candidates.join(' or ')}.`;
    messages.push(
      choice === null
        ? `This is a news release, but ${which} Choose the framework yourself, and import again.`
        : `${isCopy ? 'Besides,' : 'This is a news release, and'} ${which} It is read with ${choice.reference}, which is in force now; if that is wrong, choose the framework yourself, and import again.`,
    );
  }
  return {
    report: writeReport({
      frontMatter: { ...withHouseDates(frontMatter), ...statusWith(tabled.sections) },
      sections: [...sections, ...tabled.sections, ...rated.sections].map(draftSection),
    }),
    framework: choice?.reference ?? null,
    notUnderstood: [],
    removed,
    added: [...tabled.added, ...rated.added],
    messages,
  };
}

/** Scores that only a table gives have no text below them, which a finished report would have. */
function statusWith(sections: readonly OpenSection[]): { status?: 'draft' } {
  return sections.some(({ role }) => role.kind === 'statement') ? { status: 'draft' } : {};
}

/** Who runs what the news is about, as the foot of the page or the title of news on an authority says. */
function ofPublisher(lines: readonly PageLine[], siteLines: readonly string[]): { provider?: string } {
  const isOfOne = isOfAuthority(lines);
  const provider = (isOfOne ? councilIn(topOf(lines)) : null) ?? publisherOf(siteLines, isOfOne);
  return provider === null ? {} : { provider };
}

/** When the assessment was, where the sentences of a release say it once. */
function statedDates(
  lines: readonly PageLine[],
  { framework }: FrameworkChoice,
  published: string | undefined,
): { assessed?: string } {
  const matches = lines.flatMap((line) => matchPhrases(framework, lineText(line), true));
  const dates = new Set(matches.flatMap(({ kind, slots }) => (kind === 'dates' ? (slots.dates?.value ?? []) : [])));
  const [assessed] = dates;
  if (assessed !== undefined) {
    return dates.size === 1 && isDate(assessed) ? { assessed } : {};
  }
  const reading = readDateSpan(published ?? '');
  const day = 'span' in reading ? reading.span.first : null;
  const stated = statedDays(lines.filter(({ kind }) => kind !== 'quote').map(lineText), true, day);
  return stated === null ? {} : { assessed: stated };
}
