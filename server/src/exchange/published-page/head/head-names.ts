import type { PageValue } from '../../../framework/model/published-page.ts';
import { findDates } from '../../../text/dates/find-dates.ts';
import type { PagePatterns } from '../../page-facts/page-patterns.ts';
import { isDate } from '../../page-facts/page-values.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import { isTrustName } from '../../page-facts/stated-subject.ts';
import type { PageLine } from '../../page-lines/page-line.ts';
import type { HeadGroup } from './head-groups.ts';

/** “Inspection Report”, “Independent Healthcare Inspection Report (Announced)”. */
const reportTitle =
  /^(?:\p{Lu}[\p{L}-]* ){0,4}(?:Inspection|Assessment|Quality|Evaluation|Care) [Rr]eports?(?: [(\p{L})]+)?$/u;

/** “Report of an inspection of a Child Protection Service”; “Report” alone, as the last line of a title. */
const reportOf = /^Report(?: (?:of|on) (?:an?|the) .+)?$/u;

/** Whether the whole text is what a page calls itself. */
export function isReportTitle(text: string): boolean {
  return reportTitle.test(text) || reportOf.test(text);
}

/** The name that stands twice on top of the page, where other words that may be one stand above it; else null. */
export function nameTwice(names: readonly string[]): string | null {
  const twice = names.find((name, index) => names.indexOf(name) !== index) ?? null;
  const isOther = twice !== null && names[0] !== twice && !isTrustName(twice);
  return isOther && !names.slice(0, names.indexOf(twice)).some(isTrustName) ? twice : null;
}

/** The one name on top of the page that it marks as the heading of all; null where there is none, or several that differ. */
export function nameOnTop(groups: readonly HeadGroup[]): string | null {
  const tops = groups.filter(({ lines: [line] }) => line?.kind === 'heading' && line.level === 1);
  const [only, another] = new Set(tops.filter(mayBeName).map(({ text }) => text));
  return another === undefined ? (only ?? null) : null;
}

/** “Home > Services > Some House”, “Home Care services Some House”, “Find a home > Homes > Some House”. */
const wayThrough = /^(?:(?:Home|Hafan)\s|[^>›»]+ [>›»] [^>›»]+ [>›»] )/u;

/** The name on top of the page at which the way through the site ends, of its names the longest; null where none does. */
export function nameAtEndOfWay(groups: readonly HeadGroup[], siteLines: readonly string[]): string | null {
  const ways = [...siteLines, ...groups.map(({ text }) => text)].filter((text) => wayThrough.test(text));
  const names = groups.filter(mayBeName).map(({ text }) => text);
  const ended = names.filter((name) => ways.some((way) => way.endsWith(` ${name}`)));
  const longest = ended.sort((left, right) => right.length - left.length)[0] ?? null;
  // The page on one service of a trust is below that of the trust.
  const trust = names.find((name) => isTrustName(name) && ways.some((way) => way.includes(` ${name} `)));
  return longest === null ? null : (trust ?? longest);
}

/**
 * The one name that stands right above a line that tells of whom the page is about, such as the rating, the address or the
 * provider, or right below the sort of service, where the first words that may be a name do not; null where there is none or
 * several, or where a line calls the page a report, which tells what is a name.
 */
export function nameBesideFacts(
  groups: readonly HeadGroup[],
  { isSector }: PagePatterns,
  address: ReadonlySet<PageLine>,
): string | null {
  const isAddress = ({ lines }: HeadGroup) => lines.some((line) => address.has(line));
  const mayName = (group: HeadGroup) =>
    mayBeName(group) && !isSector(group.text) && !isAddress(group) && !isTrustName(group.text);
  const isBeside = (index: number) => {
    const [above, below] = [groups[index - 1], groups[index + 1]];
    const tells = below !== undefined && (isAddress(below) || (below.fact !== null && ofSubject.has(below.fact.holds)));
    return tells || (above !== undefined && isSector(above.text));
  };
  const names = groups.flatMap((group, index) =>
    mayName(group) ? [{ text: group.text, isBeside: isBeside(index) }] : [],
  );
  const beside = new Set(names.filter((name) => name.isBeside).map(({ text }) => text));
  const [only] = beside;
  const isTitled = groups.some(({ fact }) => fact?.holds === 'title');
  return names[0]?.isBeside === false && beside.size === 1 && !isTitled ? (only ?? null) : null;
}

/** What the lines right below the name on top of a page tell. */
const ofSubject: ReadonlySet<PageValue> = new Set<PageValue>(['overall-rating', 'provider', 'id']);

/** Below the line that calls the page a report, a second name is something else. */
export function mostNames(titleAt: number | null): number {
  return titleAt === null ? 2 : 1;
}

/** Whether the group is a line that may be the name of somebody. */
export function mayBeName({ lines, text, fact }: HeadGroup): boolean {
  return fact === null && lines.length === 1 && lines[0]?.kind !== 'table' && isName(text);
}

/** What is looked at of a hospital or a trust stands right below the day of the report: “Urgent and emergency services”. */
export function isServiceName(group: HeadGroup): boolean {
  const isName = mayBeName(group) && group.lines[0]?.kind === 'prose' && /^\p{Lu}[^\d.:]*$/u.test(group.text);
  return isName && !/^(?:overall |our |latest )?(?:ratings?|scores?)\b/iu.test(group.text);
}

/** The same where it stands above that day, among other lines: there only words for services tell. */
export function isServiceInHead(group: HeadGroup): boolean {
  return mayBeName(group) && isNameOfService(group.text);
}

/** Whether the words are those for a service of a hospital or a trust, and no name of a place. */
export function isNameOfService(text: string): boolean {
  const [word] = pageWord('services').exec(text) ?? [];
  return (
    word !== undefined &&
    /^\p{Lu}[^\d.:]*$/u.test(text) &&
    !isTrustName(text) &&
    (isSortOfService(text) || word.length === text.length)
  );
}

/** Places are written with capital letters, and services are not: “Acute wards for adults of working age”. */
export function isSortOfService(text: string): boolean {
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) && text.split(' ').length > 2;
}

/** The end of a line that goes on in the next, as a title does that is broken: “Report of an inspection of a”. */
const unfinished = / (?:an?|the|of|on|for|and)$/u;

/** What stands on top of papers: “Trust Board meeting in public”, “Agenda item 9”, “Enclosure 3”. */
const ofMeeting = /\b(?:meeting|agenda|enclosure|minutes of)\b/iu;

/** What heads the part of a report on whom it is about: “About Some House”. */
const aboutWhom = /^About \p{Lu}/u;

/** What says of which sort the inspection was: “Full inspection”, “Unannounced care inspection”. */
const sortOfInspection = /^(?:\p{L}+[ -]){1,3}(?:inspection|visit)s?$/iu;

/** Whether most of many words begin with small letters, as in a sentence that goes on in the next line. */
function isWithinSentence(text: string): boolean {
  const words = text.split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= fewestInSentence && small > words.length * mostSmall;
}

const fewestInSentence = 13;
const mostSmall = 0.6;

/** Whether the words may be a name: names are short and are no sentences, days or numbers, nor what pages call themselves. */
export function isName(text: string): boolean {
  const behindColon = text.slice(text.indexOf(':') + 1).trim();
  return (
    text.length <= 120 &&
    !/[.!?:;]$/u.test(text) &&
    !isDate(behindColon) &&
    findDates(text).length === 0 &&
    !isReportTitle(text) &&
    !ofMeeting.test(text) &&
    !aboutWhom.test(text) &&
    !sortOfInspection.test(text) &&
    !isWithinSentence(text) &&
    !unfinished.test(text) &&
    /^[\p{L}\p{N}'‘"“]/u.test(text) &&
    !/^(?=\D*\d)[A-Z\d-]+$/u.test(text) &&
    !/^\d(?=[\d-]{4})[\d-]*$/u.test(behindColon)
  );
}

/** A name without the words that call the page a report on whom it names: “Inspection report: Some House”. */
export function withoutReportKind(name: string): string {
  return (
    /^(?:\p{L}+ ){0,3}(?:inspection|quality|evaluation) report(?::| [–—-]| (?:for|on|of)(?= \p{Lu})) (\S.*)$/iu.exec(
      name,
    )?.[1] ?? name
  );
}

/** A name, and the number of the location behind it: "Some Surgery (1-500000000)". */
export function withoutNumber(name: string): { readonly rest: string; readonly id?: string } {
  const [, rest, id] = /^(\S.*?)(?<!\s)\s*\(\s*((?:\d-)?\d{6,14})\s*\)$/u.exec(name) ?? [];
  return rest === undefined || id === undefined ? { rest: name } : { rest, id };
}
