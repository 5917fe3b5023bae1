import {
  type FrameworkLibrary,
  type FrameworkSummary,
  isForSector,
  isInForce,
  listFrameworks,
  resolveFramework,
} from '../../framework/file/library.ts';
import type { Framework } from '../../framework/framework.ts';
import type { PageValue } from '../../framework/model/published-page.ts';
import { findKeyQuestion, findRating } from '../../framework/names.ts';
import { neededKeyQuestions } from '../../framework/needed-parts.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { matchPhrases } from '../../framework/phrases/phrases.ts';
import { type CalendarDay, readDateSpan } from '../../text/dates/dates.ts';
import { commonFactIn, commonValue, type PageFact } from '../page-facts/label-facts.ts';
import { headingName, lineText, nameOf, type PageName, ratedName } from '../page-facts/page-names.ts';
import { pagePatterns, plainRating } from '../page-facts/page-patterns.ts';
import { anyOf, pageWord } from '../page-facts/page-words.ts';
import { statedDays, statedPublication } from '../page-facts/stated-days.ts';
import { statedSubject, trustOnTop } from '../page-facts/stated-subject.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { headsOf, rowsOf } from './grids/rating-tables.ts';
import { otherSortOf } from './other-sorts.ts';
import { toldBySigns } from './told-by-signs.ts';

/** The framework that a page was read with, and how the report shall name it. */
export interface FrameworkChoice {
  readonly framework: Framework;
  /** An id, or `id@revision` where the caller asked for one. */
  readonly reference: string;
}

/** The framework that the caller asks for; a problem, in words for the person who imports, where there is none. */
export function wantedFramework(
  lines: readonly PageLine[],
  library: FrameworkLibrary,
  wanted: string,
): FrameworkChoice | { readonly problem: string } {
  const resolution = resolveFramework(library, wanted, null);
  if (resolution.framework === undefined) {
    const { name, known, nearest } = resolution.problem;
    const hint = nearest === null ? `Known are: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
    return { problem: `There is no framework “${name}” to import with. ${hint}` };
  }
  return inForce(library, wanted, resolution.framework, lines);
}

/** Whole reports of trusts have some two thousand lines. Each is compared with every framework, which takes its time. */
const mostLines = 3000;

/**
 * The framework of a page that most of the page's lines fit, by its names first, its page patterns second, and the share
 * of its names third. The revision is the one in force when the page says that the service was assessed.
 * Null where no line names a section of any framework or says in set words what the occasion was: a date or an address
 * alone is too little to guess from.
 */
export function chooseFramework(all: readonly PageLine[], library: FrameworkLibrary): FrameworkChoice | null {
  const lines = all.slice(0, mostLines);
  if (isOfUnknownRegulator(lines, library)) {
    return null;
  }
  const sector = sectorIn(lines, library);
  let best: { readonly fit: number; readonly framework: Framework } | null = null;
  for (const summary of listFrameworks(library).filter(({ draft }) => !draft)) {
    const { framework } = resolveFramework(library, summary.id, null, sector);
    const mayBe =
      framework !== undefined && isForSector(summary, sector) && (summary.guessed || hasOwnLine(framework, lines));
    const isOfOther = framework !== undefined && namesOtherRegulator(framework, library, lines);
    const fit = mayBe ? fitOf(framework, summary, lines, isOfOther) : 0;
    if (framework !== undefined && fit > (best?.fit ?? 0)) {
      best = { fit, framework };
    }
  }
  const chosen =
    best === null
      ? (unlikelyFramework(lines, library) ?? toldByDays(lines, library))
      : toldByRatings(lines, best.framework, library);
  return chosen === null ? null : inForce(library, chosen.id, chosen, lines);
}

/** Whether a line, or several sentences, name a regulator of whom no framework is known, and none names one that has one. */
function isOfUnknownRegulator(lines: readonly PageLine[], library: FrameworkLibrary): boolean {
  const texts = lines.map(lineText);
  const naming = texts.filter((text) => pageWord('other-regulators').test(text));
  const known = listFrameworks(library).flatMap(
    ({ id }) => resolveFramework(library, id, null).framework?.regulators ?? [],
  );
  const isKnown = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(known)}(?![\\p{L}\\p{N}])`, 'u');
  return naming.length >= fewestMentions && !texts.some((text) => isKnown.test(text));
}

/** Who is named once may just be spoken of. */
const fewestMentions = 2;

/** Fewer lines of a layout may stand on the pages of anybody. */
const fewestLayoutLines = 2;

/**
 * The one framework in force on the day of an assessment that sentences tell, whose layout or set phrases more lines have
 * than of any other. Null for letters and the like, and where no day is told.
 */
function toldByDays(lines: readonly PageLine[], library: FrameworkLibrary): Framework | null {
  if (otherSortOf(lines) !== null || statedDays(lines.map(lineText)) === null) {
    return null;
  }
  const publishers = lines.flatMap((line) => titleOfRegulator.exec(lineText(line))?.[1] ?? []);
  const isOfOthers = ({ regulators }: Framework) => publishers.some((name) => !regulators.includes(name));
  const fitting = listFrameworks(library)
    .filter(({ guessed }) => guessed)
    .flatMap((summary) => {
      const { framework } = resolveFramework(library, summary.id, null);
      const day = framework === undefined ? null : assessmentDay(framework, lines);
      return framework === undefined || day === null || !isInForce(summary, day) || isOfOthers(framework)
        ? []
        : [{ framework, count: layoutLines(framework, lines) }];
    })
    .sort((left, right) => right.count - left.count);
  const [first, second] = fitting;
  return first !== undefined && first.count >= fewestLayoutLines && first.count > (second?.count ?? 0)
    ? first.framework
    : null;
}

/** “RQIA Inspection Report”: the title of a report with the letters of the regulator whose it is. */
const titleOfRegulator = /^(\p{Lu}{2,8}) (?:\p{L}+ ){0,2}[Rr]eport\b/u;

/** A regulator has its name on pages of every sort. */
const ofAnyPage: ReadonlySet<PageValue> = new Set(['other', 'regulator']);

function layoutLines(framework: Framework, lines: readonly PageLine[]): number {
  const { factIn, isFurniture } = pagePatterns(framework);
  return lines.filter((line) => {
    const text = lineText(line);
    const fact = factIn(text);
    // Labels that have no place in the front matter are those of any report.
    return (
      (isOfRegulator(fact) && fact !== null && !ofAnyPage.has(fact.holds) && commonFactIn(text) === null) ||
      isFurniture(text) ||
      matchPhrases(framework, text).length > 0
    );
  }).length;
}

/** Whether the page has a line that only pages of the framework have. */
function hasOwnLine(framework: Framework, lines: readonly PageLine[]): boolean {
  const { factIn } = pagePatterns(framework);
  return framework.page.lines.some(({ own }) => own) && lines.some((line) => factIn(lineText(line))?.isOwn === true);
}

/** Whether words stand anywhere on the page that only pages of the framework have as a line. */
function hasOwnWords({ page }: Framework, lines: readonly PageLine[]): boolean {
  const words = page.lines.flatMap(({ own, template }) => (own === true && !template.includes('{') ? [template] : []));
  const pattern = words.length === 0 ? null : new RegExp(anyOf(words), 'iu');
  return pattern !== null && lines.some((line) => pattern.test(lineText(line)));
}

/** One whose names are too common to choose it by a few of them, where the page has them all. */
function unlikelyFramework(lines: readonly PageLine[], library: FrameworkLibrary): Framework | null {
  const unlikely = listFrameworks(library)
    .filter(({ guessed, draft }) => !guessed && !draft)
    .flatMap((summary) => {
      const { framework } = resolveFramework(library, summary.id, null);
      const day = framework === undefined ? null : assessmentDay(framework, lines);
      return framework === undefined || (day !== null && !isInForce(summary, day)) ? [] : [framework];
    });
  return (
    unlikely.find((framework) => {
      const named = new Set(
        lines
          .flatMap(headsOf)
          .flatMap(
            (line) => keyQuestionId(headingName(framework, line)) ?? ratedName(framework, line)?.definition?.id ?? [],
          ),
      );
      const needed = neededKeyQuestions(framework);
      // Where none is needed, others may have the same names: then words of its own tell.
      const isOwn = needed.length > 0 || hasOwnWords(framework, lines);
      return named.size > 1 && isOwn && needed.every(({ id }) => named.has(id));
    }) ?? null
  );
}

/**
 * The framework with the same key questions whose ratings the page has, where it has none of those of the chosen one, as
 * pages of services that are judged in the same way and not rated; else the chosen one.
 */
function toldByRatings(lines: readonly PageLine[], chosen: Framework, library: FrameworkLibrary): Framework {
  const texts = lines.flatMap((line) =>
    line.kind === 'table' ? line.rows.flat().map(plainRating) : line.kind === 'prose' ? plainRating(line.text) : [],
  );
  const isRatedBy = (framework: Framework) =>
    texts.some((text) => findRating(framework, text).rating !== null) ||
    lines.some((line) => isRatedOnLine(framework, line));
  if (isRatedBy(chosen)) {
    return chosen;
  }
  const named = lines.flatMap((line) => keyQuestionId(headingName(chosen, line)) ?? []);
  const others = listFrameworks(library)
    .filter(({ guessed, draft }) => !guessed && !draft)
    .flatMap(({ id }) => resolveFramework(library, id, null).framework ?? []);
  const knowsAll = ({ keyQuestions }: Framework) => named.every((id) => keyQuestions.some((one) => one.id === id));
  const told = named.length === 0 ? [] : others.filter((framework) => knowsAll(framework) && isRatedBy(framework));
  return told.length === 1 && told[0] !== undefined ? told[0] : chosen;
}

function isRatedOnLine(framework: Framework, line: PageLine): boolean {
  const rated = ratedName(framework, line);
  return rated !== null && findRating(framework, rated.rating).rating !== null;
}

function keyQuestionId(name: PageName | null): string | null {
  return name?.kind === 'key-question' ? name.definition.id : null;
}

/** What only pages of one framework tell, so that it is enough to choose the framework by. */
const toldApart: ReadonlySet<PageValue> = new Set(['occasion', 'service', 'approach']);

function isTelling({ holds, isOwn }: PageFact): boolean {
  return isOwn === true || toldApart.has(holds);
}

/**
 * How well the lines fit. A name counts once, however often it stands, and as much as a hundred lines of the page's
 * layout or with its set phrases. Set words for the occasion are enough by themselves. Among equals a framework in force
 * at the time fits better, then the smaller one, since the page has the larger part of its names.
 */
function fitOf(
  framework: Framework,
  summary: FrameworkSummary,
  lines: readonly PageLine[],
  isOfOther: boolean,
): number {
  const { names, layout, occasion, namesPart, namesRatedPart, hasLayout, isLoneStatement } = signsOf(framework, lines);
  // Other regulators have an overall rating, too.
  const namesOwn = isOfOther ? namesRatedPart : (namesPart && !isLoneStatement) || hasLayout;
  const isOwn = namesOwn || (!isOfOther && namesRegulator(framework, lines));
  if (!occasion && (names.size === 0 || !isOwn)) {
    return 0;
  }
  const size = framework.keyQuestions.reduce((sum, { statements }) => sum + 1 + statements.length, 0);
  const day = assessmentDay(framework, lines);
  if (day !== null && !isInForce(summary, day)) {
    // Nothing is assessed by a framework that is yet to come, or gone.
    return 0;
  }
  // A heading of the whole alone is in too many frameworks to say which one is meant.
  const known = day ?? publicationDay(lines);
  const current = namesPart && isInForce(summary, known) ? (summary.sectors.length > 0 ? 0.006 : 0.005) : 0;
  return names.size + Math.min(layout, 99) / 100 + current + Math.min(names.size / size, 0.99) / 1000;
}

/** What of the framework the lines name, and how many of them are lines of its pages' layout. */
function signsOf(framework: Framework, lines: readonly PageLine[]) {
  const patterns = pagePatterns(framework);
  const names = new Set<string>();
  let layout = 0;
  let occasion = false;
  let namesPart = false;
  let namesRatedPart = false;
  let hasLayout = false;
  let statements = 0;
  for (const line of lines.flatMap((one) => [...rowsOf(one), ...partsOnTop(framework, one)])) {
    const text = lineText(line);
    const fact = patterns.factIn(text);
    const rated = ratedName(framework, line);
    const name = nameOf(framework, text);
    if (name !== null || rated !== null) {
      names.add(rated?.name ?? text);
      statements += name?.kind === 'statement' ? 1 : 0;
      namesRatedPart ||= isRatedPart(name) || rated?.definition != null;
      namesPart ||= rated === null ? isPart(name) : rated.definition !== null;
    } else if (
      isOfRegulator(fact) ||
      patterns.furnitureStart(text) !== null ||
      matchPhrases(framework, text).length > 0
    ) {
      layout += 1;
      occasion ||= fact !== null && isOfRegulator(fact) && isTelling(fact);
    }
    hasLayout ||= isOfRegulator(fact) || patterns.isFurniture(text);
    occasion ||= patterns.openingDate(text) !== null;
  }
  // “Safeguarding” alone is a heading of many other texts.
  const isLoneStatement = names.size === 1 && statements > 0;
  return { names, layout, occasion, namesPart, namesRatedPart, hasLayout, isLoneStatement };
}

function isOfRegulator(fact: PageFact | null): boolean {
  return fact !== null && fact.isCommon !== true;
}

/** The key questions that head the columns or the rows of a table, each as a line of its own. */
function partsOnTop(framework: Framework, line: PageLine): readonly PageLine[] {
  const cells = line.kind === 'table' ? [...line.rows.slice(0, 2).flat(), ...line.rows.map(([name = '']) => name)] : [];
  const parts = cells.filter((cell) => findKeyQuestion(framework, cell) !== null);
  return parts.length < 2 ? [] : parts.map((text) => ({ kind: 'prose', line: line.line, text }));
}

/** Requirements and the like are headings in the reports of every regulator. */
function isPart(name: PageName | null): boolean {
  return name !== null && name.kind !== 'overall' && name.kind !== 'section';
}

function isRatedPart(name: PageName | null): boolean {
  return name?.kind === 'key-question' || name?.kind === 'statement';
}

/**
 * Whether a line of the page is the name of a regulator, and not of the framework's own; or some words name one in full, and
 * none the framework's own.
 */
function namesOtherRegulator(framework: Framework, library: FrameworkLibrary, lines: readonly PageLine[]): boolean {
  const { regulators } = framework;
  const own = new Set(regulators.map(normaliseName));
  const others = listFrameworks(library).flatMap(
    ({ id }) => resolveFramework(library, id, null).framework?.regulators ?? [],
  );
  const known = new Set(others.map(normaliseName).filter((name) => !own.has(name)));
  const full = others.filter((name) => known.has(normaliseName(name)) && nameInFull.test(name));
  const text = lines.map(lineText).join('\n');
  // The name of one may begin with that of another.
  const rest = full.reduce((words, name) => words.replaceAll(name, ''), text);
  const isOwn = regulators.some((name) => rest.toLowerCase().includes(name.toLowerCase()));
  return (rest !== text && !isOwn) || lines.some((line) => known.has(normaliseName(lineText(line))));
}

/** A shorter name may be other words. */
const nameInFull = /^\p{Lu}\S*(?: \S+){2,}$/u;

function namesRegulator({ regulators }: Framework, lines: readonly PageLine[]): boolean {
  const text = lines.map(lineText).join('\n').toLowerCase();
  return regulators.some((name) => text.includes(name.toLowerCase()));
}

/** The sort of service that the page names, in the words of any framework; null where it names none. */
function sectorIn(lines: readonly PageLine[], library: FrameworkLibrary): string | null {
  const sectors = listFrameworks(library).flatMap(({ sectors: own, revisions }) => [
    ...own,
    ...revisions.flatMap((one) => one.sectors ?? []),
  ]);
  const known = new Set(sectors.map(normaliseName));
  const texts = lines.map(lineText);
  const told = texts.find((text) => known.has(normaliseName(commonValue(text, 'sector') ?? '')));
  const labelled = told === undefined ? null : commonValue(told, 'sector');
  const named = texts.find((text) => known.has(normaliseName(text)));
  const { sector, location } = statedSubject(texts, sectors);
  const ofName = sectors.find((one) => one.includes(' ') && location?.endsWith(` ${one}`) === true);
  return labelled ?? named ?? sector ?? ofName ?? sectorOfName(texts) ?? null;
}

/** The framework as it was in force when the page says that the service was assessed, for the sort of service that it names. */
export function inForce(
  library: FrameworkLibrary,
  reference: string,
  latest: Framework,
  lines: readonly PageLine[],
): FrameworkChoice {
  const day = assessmentDay(latest, lines);
  const sector = sectorIn(lines, library);
  const told = sector === null && !reference.includes('@') ? toldBySigns(library, reference, lines) : reference;
  return { framework: resolveFramework(library, told, day, sector).framework ?? latest, reference: told };
}

/** The first day of the assessment, as the page tells it; null where it does not. */
function assessmentDay(framework: Framework, lines: readonly PageLine[]): CalendarDay | null {
  const { factIn, openingDate } = pagePatterns(framework);
  for (const line of lines) {
    const fact = factIn(lineText(line));
    const isDay = fact?.holds === 'assessed' || fact?.holds === 'report-date';
    const value = isDay ? fact.value : openingDate(lineText(line));
    if (value !== null) {
      const reading = readDateSpan(value);
      return 'span' in reading ? reading.span.first : null;
    }
  }
  const stated = statedDays(lines.map(lineText));
  const reading = stated === null ? null : readDateSpan(stated);
  return reading !== null && 'span' in reading ? reading.span.first : null;
}

/** The day that a sentence says the report was published on. */
function publicationDay(lines: readonly PageLine[]): CalendarDay | null {
  const stated = statedPublication(lines.map(lineText));
  const reading = stated === null ? null : readDateSpan(stated);
  return reading !== null && 'span' in reading ? reading.span.first : null;
}

/** The sort of service that a name on top of a page ends with. */
function sectorOfName(texts: readonly string[]): string | null {
  return trustOnTop(texts) === null ? null : 'NHS trust';
}
