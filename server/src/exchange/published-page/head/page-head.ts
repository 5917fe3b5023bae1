import type { Framework } from '../../../framework/framework.ts';
import { findKeyQuestion } from '../../../framework/names.ts';
import type { FrontMatterValues } from '../../../syntax/front-matter/front-matter-schema.ts';
import type { PageFact } from '../../page-facts/label-facts.ts';
import { headingName, lineText, noteOn, ratedName, runInKeyQuestion } from '../../page-facts/page-names.ts';
import { isRating, type PagePatterns } from '../../page-facts/page-patterns.ts';
import { isDate } from '../../page-facts/page-values.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';
import { contentsLines, contentsNames } from '../page-contents.ts';
import { type HeadGroup, headGroups } from './head-groups.ts';
import {
  isServiceInHead,
  isServiceName,
  mayBeName,
  mostNames,
  nameAtEndOfWay,
  nameBesideFacts,
  nameOnTop,
  nameTwice,
} from './head-names.ts';
import { type HeadReading, said, setOnce, takeFact } from './head-values.ts';
import { addressLines, isAddress } from './page-address.ts';
import { takeCompany, takeNames, takeRatingBesideName } from './take-names.ts';

/** What the lines above the report say of it, and the lines that are left. */
export interface PageHead {
  readonly values: FrontMatterValues;
  /** The day that the page calls its report by: that of the assessment, where nothing says better when it was. */
  readonly reportDate: string | null;
  readonly removed: readonly LineNote[];
  /** Lines of the head that no pattern explains. */
  readonly left: readonly PageLine[];
  /** All below the head. */
  readonly rest: readonly PageLine[];
  /** What the page lists as its contents, in the form in which names are compared. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Takes the head of a page apart: from its top to the last line, before the first section, that the framework's page
 * patterns know. A page without such a line has no head. Lists of contents go wherever they stand.
 */
export function readHead(
  all: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  siteLines: readonly string[],
): PageHead {
  const lines = withRatingBelowAddress(all, framework, patterns);
  const contents = contentsLines(lines, framework, patterns);
  const end = headEnd(lines, framework, patterns, contents);
  const head = lines.slice(0, end).filter((line) => !contents.has(line));
  const top = firstThat(head, (line) => !isAboveCrumbs(line, patterns));
  const below = head.slice(top);
  const crumbs = below.slice(
    0,
    firstThat(below, (line) => line.kind !== 'bullet'),
  );
  const other = head.filter((line) => !crumbs.includes(line));
  const reading: HeadReading = { values: { notices: [] }, removed: [], left: [], reportDate: null, sectorOnTop: null };
  readCrumbs(crumbs, other, patterns, reading);
  readHeadLines(other, patterns, siteLines, reading);
  takeRatingBesideName(lines, framework, reading);
  const { notices, ...values } = reading.values;
  const listed = lines.filter((line) => contents.has(line));
  return {
    values: notices.length > 0 ? { ...values, notices: [...new Set(notices)] } : values,
    reportDate: reading.reportDate,
    removed: [...reading.removed, ...listed.map((line) => noteOn(line, 'the list of what the page contains'))],
    left: [...reading.left].sort((left, right) => left.line - right.line),
    rest: lines.slice(end).filter((line) => !contents.has(line)),
    listed: contentsNames(contents),
  };
}

/**
 * The lines, where the rating of the whole that stands right below the name on top of the page stands below the address and
 * the provider, which belong to the name.
 */
function withRatingBelowAddress(
  lines: readonly PageLine[],
  framework: Framework,
  { factIn }: PagePatterns,
): readonly PageLine[] {
  const at = lines.slice(0, mostAboveRating).findIndex((line) => ratedName(framework, line)?.definition === null);
  const rating = lines[at];
  const below = lines.slice(at + 1, at + 1 + mostBelowRating);
  const isOfName = (line: PageLine) => isAddress(lineText(line)) || factIn(lineText(line))?.holds === 'provider';
  const count = at < 1 || below[0] === undefined || !isOfName(below[0]) ? 0 : below.findLastIndex(isOfName) + 1;
  // The provider may stand on the line below its label.
  const last = below[count - 1];
  const end = at + 1 + count + (last !== undefined && factIn(lineText(last))?.value === null ? 1 : 0);
  return rating === undefined || count === 0
    ? lines
    : [...lines.slice(0, at), ...lines.slice(at + 1, end), rating, ...lines.slice(end)];
}

/** A name, and what sort of service it is, stand above the rating; the address and the provider below it are few lines. */
const mostAboveRating = 12;
const mostBelowRating = 5;

/** The name of the regulator, and furniture, stand above the way through the site. */
function isAboveCrumbs(line: PageLine, patterns: PagePatterns): boolean {
  const text = lineText(line);
  return line.kind !== 'bullet' && (patterns.isFurniture(text) || patterns.factIn(text)?.holds === 'regulator');
}

function readHeadLines(
  lines: readonly PageLine[],
  patterns: PagePatterns,
  siteLines: readonly string[],
  reading: HeadReading,
): void {
  const names: PageLine[] = [];
  let titleAt: number | null = null;
  const isKnown = (line: PageLine) => patterns.factIn(lineText(line)) !== null || patterns.isSector(lineText(line));
  const address = addressLines(lines, isKnown);
  const groups = headGroups(lines, patterns);
  const isOrganisation = groups.some(({ fact }) => fact?.holds === 'organisation');
  const telling = groups.filter(({ text }) => !patterns.isFurniture(text));
  const service = serviceAboveDay(groups, patterns);
  const named = telling.filter((group) => mayBeName(group) && !patterns.isSector(group.text));
  const twice =
    nameOnTop(named) ??
    nameAtEndOfWay(telling, siteLines) ??
    nameTwice(named.map(({ text }) => text)) ??
    nameBesideFacts(telling, patterns, address);
  // What stands above the title that a site marks is the site's.
  const title = groups.findIndex((group) => isTitle(group) && mayBeName(group));
  for (const [index, group] of groups.entries()) {
    const [line] = group.lines;
    const { fact } = group;
    titleAt ??= fact?.holds === 'title' ? names.length : null;
    const isAboveName = names.length === 0;
    const isService = !isAboveName && (group === service || isBelowDay(groups, index));
    const reason =
      line !== undefined && address.has(line)
        ? 'the address of the service'
        : ((isService ? takenAsService(group, reading) : null) ??
          (isOfNoVisit(group, groups[index + 1]) ? null : taken(group, isAboveName, patterns, reading)));
    if (reason !== null) {
      reading.removed.push(...group.lines.map((one) => noteOn(one, reason)));
    } else if (line !== undefined && index >= title && isNextName(group, names, twice, titleAt)) {
      names.push(line);
    } else {
      reading.left.push(...group.lines);
    }
  }
  takeNames(names, titleAt, isOrganisation, reading);
  takeCompany(names, reading);
}

function isTitle({ lines: [line] }: HeadGroup): boolean {
  return line?.kind === 'heading' && line.level === 1;
}

/** Whether the line is one more of the names on top; `twice` is the one that stands twice there, and so is the only one. */
function isNextName(
  group: HeadGroup,
  names: readonly PageLine[],
  twice: string | null,
  titleAt: number | null,
): boolean {
  const isRepeated = names.some((name) => lineText(name) === group.text);
  const hasRoom = isRepeated || names.length < mostNames(titleAt);
  return mayBeName(group) && (twice === null || group.text === twice) && hasRoom;
}

/** Whether the line names what is looked at, right below the day of the report. */
function isBelowDay(groups: readonly HeadGroup[], index: number): boolean {
  const group = groups[index];
  return group !== undefined && groups[index - 1]?.fact?.holds === 'report-date' && isServiceName(group);
}

/** The one line on top, above the day of the report, that names a service of a hospital or a trust; else null. */
function serviceAboveDay(groups: readonly HeadGroup[], { isSector }: PagePatterns): HeadGroup | null {
  const day = groups.findIndex(({ fact }) => fact?.holds === 'report-date');
  const [only = null, another] = groups
    .slice(0, Math.max(day, 0))
    .filter((group) => isServiceInHead(group) && !isSector(group.text));
  return another === undefined ? only : null;
}

/** A day alone is one of a visit where the next line says what sort of visit it was. */
function isOfNoVisit({ lines, text, fact }: HeadGroup, next: HeadGroup | undefined): boolean {
  const isAlone = fact?.holds === 'assessed' && lines.length === 1 && isDate(text);
  const holds = next?.fact?.holds;
  return isAlone && (holds === undefined || !occasions.has(holds));
}

const occasions: ReadonlySet<PageFact['holds']> = new Set<PageFact['holds']>(['occasion', 'service']);

/** The same for what may be the name of a service. */
function takenAsService({ text }: HeadGroup, { values }: HeadReading): string | null {
  return setOnce(values, 'service', text) ? said : null;
}

/** Why the lines are no part of the report's text, once their value is taken; null where nothing is known of them. */
function taken(
  { text, fact }: HeadGroup,
  isAboveName: boolean,
  patterns: PagePatterns,
  reading: HeadReading,
): string | null {
  const { values } = reading;
  if ((fact !== null && isFurniture(fact)) || patterns.isFurniture(text)) {
    return 'page furniture';
  }
  if (patterns.isSector(text) && (values.sector === undefined || isAboveName)) {
    if (reading.sectorOnTop !== null) {
      reading.removed.push(noteOn(reading.sectorOnTop, wayThroughSite));
      reading.sectorOnTop = null;
    }
    values.sector = text;
    return said;
  }
  if (patterns.isSectorList(text)) {
    return wayThroughSite;
  }
  const words = text.slice(0, patterns.furnitureStart(text) ?? text.length);
  return fact !== null && takeFact(fact, words, reading) ? said : null;
}

/** Lines that tell how to read the page, and hold nothing themselves. */
function isFurniture({ holds, value }: PageFact): boolean {
  const holdsNothing = holds === 'title' || holds === 'regulator' || holds === 'organisation';
  return holdsNothing || (value === null && holds === 'provider');
}

function headEnd(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  contents: ReadonlySet<PageLine>,
): number {
  const firstSection = firstThat(
    lines,
    (line, index) =>
      !contents.has(line) &&
      (isTableOfParts(framework, line) ||
        (ratedByName(framework, line, patterns) ??
          headingName(framework, line) ??
          ratedName(framework, line, isAbovePart(framework, lines[index + 1])) ??
          runInKeyQuestion(framework, line)) !== null),
  );
  const firstText = firstHeadingWithText(lines, patterns);
  let end = 0;
  let at = 0;
  let isBelowDate = false;
  let isBelowContents = false;
  for (const group of headGroups(lines.slice(0, Math.min(firstSection, firstText)), patterns)) {
    const { lines: own, text, fact } = group;
    at += own.length;
    const isKnown =
      own.every((line) => contents.has(line)) ||
      isAddress(text) ||
      (at <= mostAboveSector && patterns.isSector(text)) ||
      (isBelowDate && isServiceName(group)) ||
      (isBelowContents && isServiceInHead(group)) ||
      (fact === null ? patterns.isFurniture(text) : fact.holds !== 'updated' && fact.holds !== 'previous-rating');
    end = isKnown ? at : end;
    // The list of contents may stand between the day and the service: what else is below it is no name.
    isBelowContents = (isBelowDate || isBelowContents) && own.every((line) => contents.has(line));
    isBelowDate = fact?.holds === 'report-date';
  }
  return end;
}

/** Below the name on top of a page stands what sort of service it is. */
const mostAboveSector = 4;

/** Whether the line is a table with key questions down its first column or along its top. */
function isTableOfParts(framework: Framework, line: PageLine): boolean {
  const isPart = (cell: string) => findKeyQuestion(framework, cell) !== null;
  const rows = line.kind === 'table' ? line.rows : [];
  const [head = []] = rows;
  return [head, rows.map(([name = '']) => name)].some((cells) => cells.filter(isPart).length >= fewestParts);
}

/** One alone may be a word of any table. */
const fewestParts = 2;

/** Whether the line below rates a key question, so that “Overall: Good” above it is the first of the ratings of this report. */
function isAbovePart(framework: Framework, below: PageLine | undefined): boolean {
  return below !== undefined && (ratedName(framework, below)?.definition ?? null) !== null;
}

/** “Some Council: Good”: the rating of the whole behind the name of whom the page is about; null for all other lines. */
function ratedByName(framework: Framework, line: PageLine, { factIn }: PagePatterns): string | null {
  const [, name = null, rating = ''] =
    (line.kind === 'prose' && /^(\p{Lu}[^:]{3,99}): (\S.{0,39})$/u.exec(line.text)) || [];
  return name !== null && isRating(framework, rating) && factIn(lineText(line)) === null ? name : null;
}

/**
 * The index of the first heading below the title of the page that has sentences under it, or of the one that it stands right
 * under: no head goes on there. The number of lines where there is none.
 */
function firstHeadingWithText(lines: readonly PageLine[], { factIn, isFurniture: isKnown }: PagePatterns): number {
  const title = lines.find(({ kind }) => kind === 'heading');
  const isBelowTitle = (line: PageLine | undefined) =>
    title?.kind === 'heading' && line?.kind === 'heading' && line.level > title.level;
  const isText = (line: PageLine | undefined) =>
    line?.kind === 'prose' && sentence.test(line.text) && factIn(line.text) === null && !isKnown(line.text);
  // “During a routine inspection” tells of the page, and heads no part of it.
  const tells = (line: PageLine) => factIn(lineText(line)) !== null;
  let at = firstThat(lines, (line) => isBelowTitle(line) && !tells(line) && isText(lines[lines.indexOf(line) + 1]));
  while (at < lines.length && isBelowTitle(lines[at - 1])) {
    at -= 1;
  }
  return at;
}

/** At least six words with a full stop. */
const sentence = /^\p{Lu}(?:[^\s]* ){5,}[^\s]*\.$/u;

const wayThroughSite = 'the way through the site to this page';

/** Bullets on top of a page lead down to what it is about; the last is the sector, if it is no name that stands below. */
function readCrumbs(
  crumbs: readonly PageLine[],
  below: readonly PageLine[],
  patterns: PagePatterns,
  reading: HeadReading,
): void {
  const isOther = (line: PageLine) =>
    patterns.isFurniture(lineText(line)) ||
    /\d/u.test(lineText(line)) ||
    below.some((one) => lineText(one).endsWith(lineText(line)));
  const sector =
    crumbs.findLast((line) => patterns.isSector(lineText(line))) ?? crumbs.findLast((line) => !isOther(line));
  for (const line of crumbs) {
    if (line === sector && !isOther(line)) {
      reading.values.sector = lineText(line);
      reading.sectorOnTop = line;
    } else {
      reading.removed.push(noteOn(line, wayThroughSite));
    }
  }
}

/** The index of the first line that passes, or the number of lines. */
function firstThat(lines: readonly PageLine[], passes: (line: PageLine, index: number) => boolean): number {
  const index = lines.findIndex(passes);
  return index === -1 ? lines.length : index;
}
