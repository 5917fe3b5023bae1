import type { Framework } from '../../framework/framework.ts';
import { findRating } from '../../framework/names.ts';
import { normaliseName } from '../../framework/normalise-name.ts';
import { fieldsFor } from '../../report/sections/fields-of-role.ts';
import { addContent } from '../draft/add-content.ts';
import { type OpenSection, openSections, type SectionStack } from '../draft/open-section.ts';
import { impliedKeyQuestion } from '../page-facts/implied-key-question.ts';
import { impliedOverall } from '../page-facts/implied-overall.ts';
import { headingName, lineText, noteOn, ratedName, ratedSection, runInKeyQuestion } from '../page-facts/page-names.ts';
import { isStray, type PagePatterns, plainRating } from '../page-facts/page-patterns.ts';
import { scoreAlone } from '../page-facts/score-lines.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { openServices, ratingGrids } from './grids/rating-grid.ts';
import { withoutRatingTables, withRatingsLast } from './grids/rating-tables.ts';
import type { PageHead } from './head/page-head.ts';
import { holdingHeading } from './holding-headings.ts';
import {
  openIfAboveWhole,
  openIfHeading,
  openIfKeyQuestion,
  openIfRated,
  openIfRatedSection,
  openIfRunIn,
  openIfScored,
  openIfService,
  renameWhole,
  reopenIfRepeated,
  takeWholeRating,
} from './open-part.ts';
import { isSaidAlready, previousRating, takeClaims, takeField, takeRatingBelow } from './page-fields.ts';
import { withoutRepeatedScores } from './repeated-scores.ts';
import { askedServices, openIfServiceOfTable, openIfServiceQuestion } from './service-question.ts';
import { isBoldHeading, isUnmarkedHeading, type KnownLines } from './unmarked-heading.ts';
import { isOfTheWhole } from './whole-headings.ts';

/** The sections of a page, and what was done on the way that the page does not say itself. */
export interface PageBody {
  readonly sections: readonly OpenSection[];
  readonly removed: readonly LineNote[];
  readonly notUnderstood: readonly LineNote[];
  readonly added: readonly LineNote[];
  /** What tables say how the whole and its key questions were rated, by id. */
  readonly tabled: ReadonlyMap<string, string>;
  /** What tables say how parts that were not rated now were rated before, by id. */
  readonly tabledBefore: ReadonlyMap<string, string>;
}

interface BodyReading {
  readonly framework: Framework;
  readonly patterns: PagePatterns;
  /** Of whom the page is about. */
  readonly names: readonly string[];
  readonly stack: SectionStack;
  /** Whether each part has its rating below its text. */
  readonly areRatedBelow: boolean;
  /** Whether the page itself marks what is a heading. */
  readonly marksHeadings: boolean;
  /** The level of the last heading; null where a part that is only printed bold came after it, or nothing has come. */
  readonly lastHead: { level: number | null };
  /** What the page lists as its contents. */
  readonly listed: ReadonlySet<string>;
  /** Whether the questions that name a service are asked of the whole, there being but one. */
  readonly isOneService: boolean;
  /** What tables call the services. */
  readonly services: readonly string[];
  readonly removed: LineNote[];
  readonly notUnderstood: LineNote[];
}

/**
 * Reads the report that a page holds: names of the framework head sections, whether or not the page marks them as
 * headings; the lines under them become fields or text. What the head left stands above everything; `names` are those
 * of whom the page is about.
 */
export function readBody(
  { left: preamble, rest: whole, listed }: Pick<PageHead, 'left' | 'rest' | 'listed'>,
  names: readonly string[],
  framework: Framework,
  patterns: PagePatterns,
): PageBody {
  const grids = ratingGrids(whole, framework, names);
  const tables = withoutRatingTables(grids.lines, framework, patterns);
  const ordered = withRatingsLast(dayBelowHeading(tables.lines, framework, patterns), framework);
  const { lines, removed } = withoutRepeatedScores(ordered, framework);
  removed.push(...tables.removed, ...grids.removed);
  const holding = holdingHeading(lines, framework);
  const stack = openSections(
    (heading) => heading === holding || patterns.isFurniture(heading) || isOfTheWhole(heading),
  );
  const notUnderstood: LineNote[] = [];
  const added: LineNote[] = [];
  for (const line of preamble) {
    addContent(stack.current(), line);
  }
  const implied = impliedKeyQuestion(framework, lines);
  if (implied !== null) {
    stack.openKeyQuestion(implied.definition, implied.definition.name, null);
    added.push({ line: implied.line, text: implied.definition.name, reason: implied.reason });
  }
  const overall = impliedOverall(framework, patterns, lines);
  if (overall !== null) {
    stack.openOverall(overall.name, null);
    if (overall.rating !== null) {
      stack.current().fields.set('Rating', overall.rating);
    }
    added.push({ line: overall.line, text: overall.name, reason: overall.reason });
  }
  const areRatedBelow = areRatingsBelow(lines, framework);
  const marksHeadings = [...preamble, ...lines].some(({ kind }) => kind === 'heading');
  const services = grids.units.flatMap(({ name }) => name ?? []);
  const reading: BodyReading = {
    framework,
    patterns,
    names,
    stack,
    areRatedBelow,
    marksHeadings,
    lastHead: { level: null },
    listed,
    isOneService: services.length === 0 && askedServices(framework, lines).size === 1,
    services,
    removed,
    notUnderstood,
  };
  let taken = 0;
  let ahead: PageLine | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      reading.lastHead.level = line.level;
    } else if (line.kind === 'prose' && line.isBold === true && !isUnknown(line, framework)) {
      reading.lastHead.level = null;
    }
    if (taken > 0) {
      taken -= 1;
    } else if (isRatingAhead(lines.slice(index, index + 3), reading)) {
      ahead = line;
    } else {
      taken = readLine(line, lines.slice(index + 1, index + 3), { ahead, above: lines[index - 1] }, reading);
      if (ahead !== null) {
        readContent(ahead, reading);
        ahead = null;
      }
    }
  }
  openServices(grids.units, framework, stack);
  const tabled = new Map(grids.units.filter(({ name }) => name === null).flatMap(({ ratings }) => [...ratings]));
  return { sections: stack.all(), removed, notUnderstood, added, tabled, tabledBefore: tables.before };
}

/** The lines, where a day above the first heading stands below it, as days of ratings do elsewhere. */
function dayBelowHeading(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
): readonly PageLine[] {
  const [day, heading, ...others] = lines;
  return day?.kind === 'prose' &&
    patterns.factIn(day.text)?.holds === 'updated' &&
    heading !== undefined &&
    headingName(framework, heading) !== null
    ? [heading, day, ...others]
    : lines;
}

/** Whether the line gives what the part above it was rated before, as rows of tables do. */
function isRatingBefore(line: PageLine, framework: Framework): boolean {
  const text = lineText(line);
  const label = `${previousRating}: `;
  return text.startsWith(label) && findRating(framework, plainRating(text.slice(label.length))).rating !== null;
}

/** Opens the part that the line heads, or puts the line where it belongs. Gives how many lines were taken with it. */
function readLine(
  line: PageLine,
  following: readonly PageLine[],
  { ahead, above }: { readonly ahead: PageLine | null; readonly above: PageLine | undefined },
  reading: BodyReading,
): number {
  const { framework, patterns, names, stack, isOneService, services, removed, notUnderstood } = reading;
  const rated = takeWholeRating(line, following[0], names, framework, stack);
  if (rated > 0) {
    removed.push(...[line, ...following].slice(0, rated).map((one) => noteOn(one, 'said as the rating of the whole')));
    return rated - 1;
  }
  const service = openIfService(line, following, framework, patterns, stack);
  if (service !== null) {
    return service;
  }
  if (openIfAboveWhole(line, following, framework, patterns, stack)) {
    return 0;
  }
  const ofTable = openIfServiceOfTable(line, following[0], framework, stack, services);
  if (ofTable !== null) {
    removed.push(noteOn(line, 'said by the heading of the service'));
    return ofTable;
  }
  const besideIt = [above, following[0]].flatMap((one) => one ?? []);
  const amongParts = besideIt.some(
    (one) => (ratedName(framework, one)?.definition ?? null) !== null || isRatingBefore(one, framework),
  );
  const ratingAhead = ahead === null ? null : lineText(ahead);
  const grade = gradeBeside(line, ratedName(framework, line, amongParts));
  if (grade !== null) {
    removed.push({ line: line.line, text: grade, reason: 'the grade in figures, beside its words' });
  }
  if (reopenIfRepeated(line, following[0], framework, stack, ratingAhead, amongParts)) {
    const name = renameWhole(line, framework, stack);
    if (name !== null) {
      removed.push({ line: line.line, text: name, reason: namedAgain });
      return 0;
    }
    removed.push(noteOn(line, namedAgain));
  } else if (openIfScored(line, framework, stack)) {
    removed.push(noteOn(line, 'said in a heading with its score'));
  } else if (openIfServiceQuestion(line, framework, stack, isOneService, services)) {
    removed.push(noteOn(line, 'said by the headings of the service and of its key question'));
  } else if (isListedHeading(line, reading)) {
    stack.openTop(lineText(line));
    notUnderstood.push(noteOn(line, 'a heading that the framework does not have'));
  } else if (isBold(line, following[0], reading)) {
    openBold(lineText(line).replace(/:$/u, ''), reading);
    notUnderstood.push(noteOn(line, 'a heading by its bold print, which the framework does not have'));
  } else if (isUnmarked(line, above, following[0], reading)) {
    stack.openUnmarked(lineText(line));
    notUnderstood.push(noteOn(line, 'a heading by its shape, which the framework does not have'));
  } else if (
    !openIfKeyQuestion(line, framework, stack) &&
    !openIfRated(line, framework, stack, amongParts) &&
    !openIfHeading(line, framework, stack, notUnderstood) &&
    !openIfRatedSection(line, framework, stack, removed) &&
    !openIfRunIn(line, framework, stack)
  ) {
    readContent(line, reading);
  }
  return 0;
}

const namedAgain = 'the page names this part again; what it says there stands with the rest of the part';

/** Whether the line is a heading by its shape alone, on a page that marks none. */
function isUnmarked(
  line: PageLine,
  above: PageLine | undefined,
  below: PageLine | undefined,
  reading: BodyReading,
): boolean {
  const { framework, marksHeadings } = reading;
  return !marksHeadings && isUnknown(line, framework) && isUnmarkedHeading(line, above, below, knownLines(reading));
}

function knownLines(reading: BodyReading): KnownLines {
  const { framework, patterns } = reading;
  return {
    isPart: (one) => headingName(framework, one) !== null || ratedName(framework, one) !== null,
    isValue: (text) => isStray(text, framework, patterns),
    isFurniture: patterns.isFurniture,
    isListed: (one) => isListedHeading(one, reading),
  };
}

/** Whether the line is a heading that the page only prints bold. */
function isBold(line: PageLine, below: PageLine | undefined, reading: BodyReading): boolean {
  return isUnknown(line, reading.framework) && isBoldHeading(line, below, knownLines(reading));
}

/** Opens a section for a bold line: beside the parts that have no other heads than bold lines, else below the last heading. */
function openBold(text: string, { stack, lastHead: { level } }: BodyReading): void {
  if (level === null) {
    stack.openTop(text);
  } else {
    stack.openOther(text, Math.min(6, level + 1));
  }
}

function isUnknown(line: PageLine, framework: Framework): boolean {
  return (
    headingName(framework, line) === null &&
    ratedName(framework, line) === null &&
    ratedSection(framework, line) === null &&
    runInKeyQuestion(framework, line) === null
  );
}

/** Whether the line, on a page that marks no headings, is one that its list of contents names. */
function isListedHeading(line: PageLine, { framework, marksHeadings, listed }: BodyReading): boolean {
  const isName = line.kind === 'prose' && listed.has(normaliseName(line.text));
  return !marksHeadings && isName && isUnknown(line, framework);
}

/** The figure before the rating of a part, “5 - Very good”, which the rating leaves out; null where there is none. */
function gradeBeside(line: PageLine, rated: ReturnType<typeof ratedName>): string | null {
  const between = rated === null ? '' : lineText(line).slice(rated.name.length).replace(rated.rating, '');
  return /\d/u.exec(between)?.[0] ?? null;
}

/**
 * Whether the first line is the rating of the part that the second names, as printed reports have it in the margin: the
 * part above has its own already, and no other stands below the name.
 */
function isRatingAhead(lines: readonly PageLine[], { framework, stack, areRatedBelow }: BodyReading): boolean {
  const [line, name, below] = lines;
  const ratingIn = (text: string) => findRating(framework, plainRating(text)).rating;
  const { role, contents, fields } = stack.current();
  const named = name === undefined ? null : headingName(framework, name);
  const kind = named?.kind;
  // What the part above was rated stands below its text again, where the next part has its rating already.
  const nextRole = named?.kind === 'key-question' ? named : null;
  const isNextRated = nextRole !== null && stack.opened(nextRole, null)?.fields.has('Rating') === true;
  const isOfAbove =
    isNextRated && line !== undefined && ratingIn(lineText(line)) === ratingIn(fields.get('Rating') ?? '');
  return (
    !areRatedBelow &&
    !isOfAbove &&
    line?.kind === 'prose' &&
    (kind === 'key-question' || kind === 'overall') &&
    (contents.length > 0 || fields.has('Rating') || !fieldsFor(role, framework).includes('Rating')) &&
    ratingIn(line.text) !== null &&
    (below?.kind !== 'prose' || ratingIn(below.text) === null)
  );
}

/**
 * Whether every part has its rating below its text, as some pages print first what a part is about: no rating stands right
 * above or below the first name, and one below the text of the last.
 */
function areRatingsBelow(lines: readonly PageLine[], framework: Framework): boolean {
  const named = lines.flatMap((line, index) => (headingName(framework, line)?.kind === 'key-question' ? [index] : []));
  const isRatingAt = (index: number) => {
    const line = lines[index];
    return line?.kind === 'prose' && findRating(framework, plainRating(line.text)).rating !== null;
  };
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return false;
  }
  const isBeside = [first - 1, first + 1, last + 1].some(isRatingAt);
  const below = lines.findIndex((line, index) => index > last + 1 && headingName(framework, line) !== null);
  const end = below === -1 ? lines.length : below;
  return !isBeside && lines.slice(last, end).some((_, index) => isRatingAt(last + index));
}

/** Takes a line that heads nothing as a field of the open section, or puts it into its text. */
function readContent(whole: PageLine, reading: BodyReading): void {
  const { framework, patterns, stack, areRatedBelow, removed, notUnderstood } = reading;
  const line = withoutFurniture(whole, patterns, removed);
  const section = stack.current();
  if (line === null) {
    return;
  }
  const isRatedHere = areRatedBelow && line.kind === 'prose' && takeRatingBelow(section, line.text, framework);
  if (isRatedHere || (line.kind === 'prose' && takeField(section, line.text, framework, patterns))) {
    if (patterns.factIn(line.text)?.holds === 'rating') {
      removed.push(noteOn(line, 'said as the rating of the part'));
    }
    const meaning = line.kind === 'prose' ? (scoreAlone(framework, line.text)?.meaning ?? '') : '';
    if (meaning !== '') {
      removed.push({ line: line.line, text: meaning, reason: meansScore });
    }
    return;
  }
  if (line.kind === 'prose' && isSaidAlready(section, line.text, framework)) {
    const said = section.role.kind === 'statement' ? meansScore : 'a rating that the part has already';
    removed.push(noteOn(line, said));
    return;
  }
  if (line.kind === 'prose' && isStray(line.text, framework, patterns)) {
    notUnderstood.push(noteOn(line, 'a value that belongs to no heading; kept as text'));
  }
  if (line.kind !== 'quote') {
    takeClaims(section, lineText(line), framework);
  }
  stack.leaveList();
  addContent(stack.current(), line);
}

const meansScore = 'what its score means';

/** The line without page furniture; null where it is nothing else. */
function withoutFurniture(line: PageLine, patterns: PagePatterns, removed: LineNote[]): PageLine | null {
  if (line.kind !== 'prose') {
    return line;
  }
  if (patterns.isFurniture(line.text)) {
    removed.push({ line: line.line, text: line.text, reason: 'page furniture' });
    return null;
  }
  const start = patterns.furnitureStart(line.text);
  if (start === null) {
    return line;
  }
  removed.push({ line: line.line, text: line.text.slice(start).trim(), reason: 'page furniture' });
  return { ...line, text: line.text.slice(0, start).trim() };
}
