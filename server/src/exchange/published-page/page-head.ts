import type { Framework } from '../../framework/framework.ts';
import { findRating } from '../../framework/names.ts';
import { englishWords } from '../../framework/words.ts';
import type { FrontMatterValues } from '../../syntax/front-matter/front-matter-schema.ts';
import { headingName, lineText, ratedName, runInKeyQuestion } from '../page-facts/page-names.ts';
import { isDate, type PageFact, type PagePatterns } from '../page-facts/page-patterns.ts';
import { isTrustName } from '../page-facts/stated-subject.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { type HeadGroup, headGroups } from './head-groups.ts';
import { addressLines, isAddress } from './page-address.ts';
import { contentsLines } from './page-contents.ts';

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
}

/** The front matter that a page can give, by its keys. */
interface HeadValues {
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

interface HeadReading {
  readonly values: HeadValues;
  readonly removed: LineNote[];
  readonly left: PageLine[];
  /** The day that the page calls its report by. */
  reportDate: string | null;
}

/**
 * Takes the head of a page apart: from its top to the last line, before the first section, that the framework's page
 * patterns know. A page without such a line has no head. Lists of contents go wherever they stand.
 */
export function readHead(lines: readonly PageLine[], framework: Framework, patterns: PagePatterns): PageHead {
  const contents = contentsLines(lines, framework, patterns);
  const end = headEnd(lines, framework, patterns, contents);
  const head = lines.slice(0, end).filter((line) => !contents.has(line));
  const crumbs = head.slice(
    0,
    firstThat(head, (line) => line.kind !== 'bullet'),
  );
  const reading: HeadReading = { values: { notices: [] }, removed: [], left: [], reportDate: null };
  readCrumbs(crumbs, head.slice(crumbs.length), patterns, reading);
  readHeadLines(head.slice(crumbs.length), patterns, reading);
  takeRatingBesideName(lines, framework, reading);
  const { notices, ...values } = reading.values;
  const listed = lines.filter((line) => contents.has(line));
  return {
    values: notices.length > 0 ? { ...values, notices: [...new Set(notices)] } : values,
    reportDate: reading.reportDate,
    removed: [...reading.removed, ...listed.map((line) => noteOn(line, 'the list of what the page contains'))],
    left: [...reading.left].sort((left, right) => left.line - right.line),
    rest: lines.slice(end).filter((line) => !contents.has(line)),
  };
}

function readHeadLines(lines: readonly PageLine[], patterns: PagePatterns, reading: HeadReading): void {
  const names: PageLine[] = [];
  let isOrganisation = false;
  let titleAt: number | null = null;
  const isKnown = (line: PageLine) => patterns.factIn(lineText(line)) !== null || patterns.isSector(lineText(line));
  const address = addressLines(lines, isKnown);
  const groups = headGroups(lines, patterns);
  const twice = nameTwice(groups.filter(mayBeName).map(({ text }) => text));
  for (const [index, group] of groups.entries()) {
    const [line] = group.lines;
    const { fact } = group;
    const next = groups[index + 1]?.fact?.holds;
    const isAlone = fact?.holds === 'assessed' && group.lines.length === 1 && isDate(group.text);
    // A day alone is one of a visit where the next line says what sort of visit it was.
    const isOfNoVisit = isAlone && (next === undefined || !occasions.has(next));
    if (fact !== null && isFurniture(fact)) {
      isOrganisation ||= fact.holds === 'organisation';
      titleAt ??= fact.holds === 'title' ? names.length : null;
    }
    const reason =
      line !== undefined && address.has(line)
        ? 'the address of the service'
        : isOfNoVisit
          ? null
          : taken(group, patterns, reading);
    if (reason !== null) {
      reading.removed.push(...group.lines.map((one) => noteOn(one, reason)));
    } else if (
      line !== undefined &&
      mayBeName(group) &&
      (twice === null || group.text === twice) &&
      (isRepeated(line, names) || names.length < mostNames(titleAt))
    ) {
      names.push(line);
    } else {
      reading.left.push(...group.lines);
    }
  }
  takeNames(names, titleAt, isOrganisation, reading);
}

const occasions: ReadonlySet<PageFact['holds']> = new Set<PageFact['holds']>(['occasion', 'service']);

/** The name that stands twice on top of the page, where other words that may be one stand above it; else null. */
function nameTwice(names: readonly string[]): string | null {
  const twice = names.find((name, index) => names.indexOf(name) !== index) ?? null;
  const isOther = twice !== null && names[0] !== twice && !isTrustName(twice);
  return isOther && !names.slice(0, names.indexOf(twice)).some(isTrustName) ? twice : null;
}

/** Why the lines are no part of the report's text, once their value is taken; null where nothing is known of them. */
function taken({ text, fact }: HeadGroup, patterns: PagePatterns, reading: HeadReading): string | null {
  const { values } = reading;
  if ((fact !== null && isFurniture(fact)) || patterns.isFurniture(text)) {
    return 'page furniture';
  }
  if (patterns.isSector(text) && values.sector === undefined) {
    values.sector = text;
    return said;
  }
  const words = text.slice(0, patterns.furnitureStart(text) ?? text.length);
  return fact !== null && takeFact(fact, words, reading) ? said : null;
}

const said = 'said in the front matter';

/** Lines that tell how to read the page, and hold nothing themselves. */
function isFurniture({ holds, value }: PageFact): boolean {
  const holdsNothing = holds === 'title' || holds === 'regulator' || holds === 'organisation';
  return holdsNothing || (value === null && holds === 'provider');
}

function isRepeated(line: PageLine, names: readonly PageLine[]): boolean {
  return names.some((name) => lineText(name) === lineText(line));
}

/**
 * Puts the names on top of the page in their places. Above the line that calls the page a report stand the provider and
 * the location, or the location alone. Elsewhere the first is the name, and a second line is something else.
 */
function takeNames(
  lines: readonly PageLine[],
  titleAt: number | null,
  isOrganisation: boolean,
  { values, left, removed }: HeadReading,
): void {
  const [first, ...others] = lines;
  if (first === undefined) {
    return;
  }
  const second = others.find((line) => lineText(line) !== lineText(first));
  const areTwo =
    second !== undefined && titleAt === 2 && values.provider === undefined && values.location === undefined;
  if (areTwo) {
    values.provider = lineText(first);
    takeName(lineText(second), false, values);
  } else {
    takeName(withoutArchived(first, removed), isOrganisation, values);
  }
  for (const line of others) {
    if (lineText(line) === lineText(first)) {
      removed.push(noteOn(line, said));
    } else if (!areTwo) {
      left.push(line);
    }
  }
}

/** The name without the word that says that the service is no more. */
function withoutArchived(line: PageLine, removed: LineNote[]): string {
  const text = lineText(line);
  const mark = englishWords().pages.archived.find((word) => text.toLowerCase().startsWith(word.toLowerCase()));
  const rest = mark === undefined ? '' : text.slice(mark.length).trim();
  if (mark === undefined || rest === '') {
    return text;
  }
  removed.push({ line: line.line, text: mark, reason: 'says that the service is no longer registered' });
  return rest;
}

/**
 * Takes the rating of the whole from behind the name on top of the page, “Some Surgery Good”, where the page says it again
 * alone on a line.
 */
function takeRatingBesideName(
  lines: readonly PageLine[],
  framework: Framework,
  { values, removed }: HeadReading,
): void {
  const name = values.location ?? '';
  const rated = lines.find((line) => {
    const text = lineText(line);
    return name.endsWith(` ${text}`) && findRating(framework, text).rating !== null;
  });
  if (rated !== undefined) {
    const rating = lineText(rated);
    values.location = name.slice(0, -rating.length).trim();
    removed.push({ line: lines[0]?.line ?? rated.line, text: rating, reason: 'said as the rating of the whole' });
  }
}

/** Puts the name on top of the page in its place: a trust is a provider, as is what the page calls an organisation. */
function takeName(name: string, isOrganisation: boolean, values: HeadValues): void {
  const { rest, id } = withoutNumber(name);
  const isTrust = isTrustName(rest);
  values[(isOrganisation || isTrust) && values.provider === undefined ? 'provider' : 'location'] ??= rest;
  if (id !== undefined) {
    values.id = id;
  }
  if (isTrust) {
    values.sector ??= 'NHS trust';
  }
}

/** Below the line that calls the page a report, a second name is something else. */
function mostNames(titleAt: number | null): number {
  return titleAt === null ? 2 : 1;
}

function mayBeName({ lines, text, fact }: HeadGroup): boolean {
  return fact === null && lines.length === 1 && lines[0]?.kind !== 'table' && isName(text);
}

/** Names are short and are no sentences, days or numbers. */
function isName(text: string): boolean {
  const behindColon = text.slice(text.indexOf(':') + 1).trim();
  return text.length <= 120 && !/[.!?:;]$/u.test(text) && !isDate(behindColon) && !/^(?=\D*\d)[A-Z\d-]+$/u.test(text);
}

/** A name, and the number of the location behind it: "Some Surgery (1-500000000)". */
function withoutNumber(name: string): { readonly rest: string; readonly id?: string } {
  const [, rest, id] = /^(\S.*?)(?<!\s)\s*\(\s*((?:\d-)?\d{6,14})\s*\)$/u.exec(name) ?? [];
  return rest === undefined || id === undefined ? { rest: name } : { rest, id };
}

function headEnd(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
  contents: ReadonlySet<PageLine>,
): number {
  const firstSection = firstThat(
    lines,
    (line) =>
      !contents.has(line) &&
      (headingName(framework, line) ?? ratedName(framework, line) ?? runInKeyQuestion(framework, line)) !== null,
  );
  let end = 0;
  let at = 0;
  for (const { lines: own, text, fact } of headGroups(lines.slice(0, firstSection), patterns)) {
    at += own.length;
    const isKnown =
      own.every((line) => contents.has(line)) ||
      isAddress(text) ||
      (fact === null ? patterns.isFurniture(text) : fact.holds !== 'updated' && fact.holds !== 'previous-rating');
    end = isKnown ? at : end;
  }
  return end;
}

/** Bullets on top of a page lead down to what it is about; the last is the sector, if it is no name that stands below. */
function readCrumbs(
  crumbs: readonly PageLine[],
  below: readonly PageLine[],
  patterns: PagePatterns,
  { values, removed }: HeadReading,
): void {
  const isOther = (line: PageLine) =>
    patterns.isFurniture(lineText(line)) || below.some((one) => lineText(one).endsWith(lineText(line)));
  const sector =
    crumbs.findLast((line) => patterns.isSector(lineText(line))) ?? crumbs.findLast((line) => !isOther(line));
  for (const line of crumbs) {
    if (line === sector && !isOther(line)) {
      values.sector = lineText(line);
    } else {
      removed.push(noteOn(line, 'the way through the site to this page'));
    }
  }
}

/** Puts the value in its place. False where the front matter has no place for it, or another line has taken it. */
function takeFact(fact: PageFact, text: string, reading: HeadReading): boolean {
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

function setOnce(
  values: HeadValues,
  key: 'assessed' | 'published' | 'provider' | 'location' | 'service' | 'id',
  value: string | null,
): boolean {
  if (value === null || values[key] !== undefined) {
    return false;
  }
  values[key] = value;
  return true;
}

/** A note on all words of the line. */
export function noteOn(line: PageLine, reason: string): LineNote {
  return { line: line.line, text: lineText(line), reason };
}

/** The index of the first line that passes, or the number of lines. */
function firstThat(lines: readonly PageLine[], passes: (line: PageLine) => boolean): number {
  const index = lines.findIndex(passes);
  return index === -1 ? lines.length : index;
}
