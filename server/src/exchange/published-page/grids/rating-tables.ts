import type { Framework } from '../../../framework/framework.ts';
import { findKeyQuestion, findRating, findRatingOf } from '../../../framework/names.ts';
import {
  headingName,
  lineText,
  noteOn,
  type PageName,
  ratedName,
  runInKeyQuestion,
  runInSection,
  scoredStatement,
} from '../../page-facts/page-names.ts';
import { type PagePatterns, plainRating } from '../../page-facts/page-patterns.ts';
import { timeWord } from '../../page-facts/page-words.ts';
import type { LineNote, PageLine } from '../../page-lines/page-line.ts';
import { previousRating } from '../page-fields.ts';
import { columnTimes } from './column-times.ts';
import { isNoValue } from './grid-cells.ts';

/** The names that may head parts: those in the first column of a table, and every other line as it is. */
export function headsOf(line: PageLine): readonly PageLine[] {
  return line.kind === 'table'
    ? line.rows.map(([name = '']) => ({ kind: 'prose', line: line.line, text: name }))
    : [line];
}

/** The rows of a table as lines of their own; every other line as it is. */
export function rowsOf(line: PageLine): readonly PageLine[] {
  return line.kind === 'table'
    ? line.rows.map((cells) => ({ kind: 'prose', line: line.line, text: cells.join(' ') }))
    : [line];
}

/**
 * The lines, with tables of nothing but parts and their ratings or scores row by row, so that they are read as such lines
 * are; what other columns say of a part stands below it, each cell behind the name of its column. On a page with headings
 * a table may be that of a service: there only one is opened that stands below the heading of ratings, or right above a heading, or ends the page, and
 * below a heading that the framework knows. `before` is what parts were rated before, which were not rated now, by their ids.
 */
export function withoutRatingTables(
  lines: readonly PageLine[],
  framework: Framework,
  patterns: PagePatterns,
): {
  readonly lines: readonly PageLine[];
  readonly removed: readonly LineNote[];
  readonly before: ReadonlyMap<string, string>;
} {
  const current = currentTables(lines);
  const removed: LineNote[] = [];
  const before = new Map<string, string>();
  const hasHeadings = lines.some(({ kind }) => kind === 'heading');
  // What stands above all headings is of the whole.
  let isBelowKnown = true;
  let isBelowRatings = false;
  /** The level of a heading above that may name a service, whose ratings may stand in a part of it; 6 where there is none. */
  let unknownLevel = 6;
  const opened: PageLine[] = [];
  /** The rows of the last table, which wait for the end of the text below it: that is none on their last part. */
  let waiting: readonly PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'heading') {
      isBelowRatings = ofRatings.test(line.text) && line.level <= unknownLevel;
      isBelowKnown = isKnownHeading(headingName(framework, line)) || isBelowRatings || patterns.isFurniture(line.text);
      unknownLevel = isBelowKnown || line.level === 1 ? 6 : Math.min(unknownLevel, line.level);
    }
    const endsHere = (lines[index + 1]?.kind ?? 'heading') === 'heading';
    const mayOpen = !hasHeadings || isBelowRatings || (isBelowKnown && endsHere);
    const rows = mayOpen && current.has(line) ? ratedRows(line, framework, patterns, removed, before) : null;
    if (rows !== null || mayHead(framework, line)) {
      // A table may have more rows than a call takes arguments.
      for (const row of waiting) {
        opened.push(row);
      }
      waiting = rows ?? [];
    }
    if (rows === null) {
      opened.push(line);
    } else {
      removed.push(...withoutCaption(opened));
    }
  }
  return { lines: [...opened, ...waiting], removed, before };
}

/** Takes the title of a table of ratings away from the end of the lines above it. */
function withoutCaption(above: PageLine[]): readonly LineNote[] {
  const caption = above.at(-1);
  if (caption?.kind !== 'prose' || !ofRatings.test(caption.text)) {
    return [];
  }
  above.pop();
  return [noteOn(caption, 'the title of a table of ratings')];
}

/** The rows as lines of their own; null where one is no rated part. */
function ratedRows(
  line: PageLine,
  framework: Framework,
  patterns: PagePatterns,
  removed: LineNote[],
  before: Map<string, string>,
): readonly PageLine[] | null {
  if (line.kind !== 'table') {
    return null;
  }
  const [head = [], ...others] = line.rows;
  // “Overall” is the whole where the rows beside it are its key questions.
  const amongParts = line.rows.some(([name = '']) => findKeyQuestion(framework, name) !== null);
  const row = (cells: readonly string[], names: readonly string[]) =>
    ratedRow(framework, patterns, { line: line.line, cells, head: names, amongParts });
  const hasHead = row(head, []) === null;
  const rows = hasHead ? others : line.rows;
  const earlier = rows.map((cells) => (hasHead ? ratedBefore(framework, cells, head) : null));
  const body = rows.map((cells, index) => (earlier[index] == null ? row(cells, hasHead ? head : []) : []));
  if (body.every((one) => one === null || one.length === 0) || body.includes(null)) {
    return null;
  }
  for (const [index, one] of earlier.entries()) {
    if (one !== null) {
      before.set(one.part, one.rating);
      removed.push({
        line: line.line,
        text: (rows[index] ?? []).join(' '),
        reason: 'said as what it was rated before',
      });
    }
  }
  if (hasHead) {
    removed.push({ line: line.line, text: head.join(' ').trim(), reason: 'the head of a table of ratings' });
  }
  return body.flatMap((one) => one ?? []);
}

/** What the row of a key question that was not rated now says it was rated before; null for all other rows. */
function ratedBefore(
  framework: Framework,
  [name = '', ...values]: readonly string[],
  head: readonly string[],
): { readonly part: string; readonly rating: string } | null {
  const definition = findKeyQuestion(framework, name);
  const times = columnTimes(head).slice(1);
  const told = values.flatMap((value, index) =>
    value === '' || isNoValue(plainRating(value)) ? [] : [{ value, time: times[index] }],
  );
  const [only, another] = told;
  const rating = only === undefined ? null : findRatingOf(framework, plainRating(only.value), definition).rating;
  return definition !== null && rating !== null && another === undefined && only?.time === 'before' && values.length > 1
    ? { part: definition.id, rating }
    : null;
}

/** The heading of a table that names no part: “Ratings”, “Our latest ratings”, “Evaluations from this inspection”. */
const ofRatings =
  /^(?:\p{L}+ ){0,3}(?:ratings?|scores|grades|evaluations|judgements)(?: (?:from|at|of|for|in|by) (?:(?:this|the|our|each|every|all) )?\p{L}+(?: \p{L}+)?)?$/iu;

/** The tables below no line that says of them that they tell what was so before. */
function currentTables(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  let isBelowEarlier = false;
  for (const [index, line] of lines.entries()) {
    isBelowEarlier = line.kind === 'heading' ? isOfEarlier(line) : isBelowEarlier;
    if (line.kind === 'table' && !isBelowEarlier && !isOfEarlier(lines[index - 1])) {
      found.add(line);
    }
  }
  return found;
}

/** Whether the line says of the ratings below it that they were so before: “Previous grades”, “Grading history”. */
function isOfEarlier(line: PageLine | undefined): boolean {
  const text = line === undefined || line.kind === 'table' ? '' : line.text;
  const isBefore = ofRatings.test(text) && timeWord('before').test(text);
  return isBefore || /^(?:\p{L}+ ){0,3}history$/iu.test(text);
}

function mayHead(framework: Framework, line: PageLine): boolean {
  return (
    line.kind === 'heading' ||
    headingName(framework, line) !== null ||
    ratedName(framework, line) !== null ||
    runInSection(framework, line) !== null ||
    runInKeyQuestion(framework, line) !== null
  );
}

/** Fewer parts rated one below the other may be parts without a text. */
const fewestInBlock = 3;

/**
 * The lines, with a block of rated parts behind what follows it, where nothing there heads a section or is rated: what stands below a
 * list of ratings is no text on the last of them.
 */
export function withRatingsLast(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  if (lines.some(({ kind }) => kind === 'heading')) {
    return lines;
  }
  const isRated = lines.map((line) => ratedName(framework, line, true) !== null);
  const last = isRated.lastIndexOf(true);
  const start = isRated.lastIndexOf(false, last) + 1;
  const below = lines.slice(last + 1);
  const isBlock = last - start + 1 >= fewestInBlock && below.length > 0;
  const isText = (line: PageLine) =>
    headingName(framework, line) === null &&
    runInSection(framework, line) === null &&
    runInKeyQuestion(framework, line) === null &&
    findRating(framework, plainRating(lineText(line))).rating === null;
  return isBlock && below.every(isText) ? [...lines.slice(0, start), ...below, ...lines.slice(start, last + 1)] : lines;
}

function isKnownHeading(name: PageName | null): boolean {
  return name?.kind === 'overall' || name?.kind === 'section';
}

interface RowOfTable {
  readonly line: number;
  readonly cells: readonly string[];
  readonly head: readonly string[];
  readonly amongParts: boolean;
}

/** A row as the line of a rated part, and lines for its other cells; null where it is none. */
function ratedRow(
  framework: Framework,
  patterns: PagePatterns,
  { line, cells, head, amongParts }: RowOfTable,
): readonly PageLine[] | null {
  const prose = (text: string): PageLine => ({ kind: 'prose', line, text });
  const whole = prose(cells.join(' ').trim());
  if (ratedName(framework, whole, amongParts) !== null || scoredStatement(framework, whole) !== null) {
    return [whole];
  }
  const [name = '', ...values] = cells;
  const rated = values.flatMap((value, index) =>
    isRatedAs(framework, prose(`${name}: ${value}`), amongParts) ? [index] : [],
  );
  const times = columnTimes(head);
  const before = rated.filter((index) => times[index + 1] === 'before');
  const now = rated.filter((index) => times[index + 1] === 'now');
  const [at, another] = now.length > 0 ? now : rated.filter((index) => !before.includes(index));
  const isAmbiguous = another !== undefined && rated.some((index) => values[index] !== values[at ?? 0]);
  if (name === '' || at === undefined || isAmbiguous) {
    return null;
  }
  const others = values.flatMap((value, index) => {
    const column = head[index + 1] ?? '';
    if (index === at || value === '') {
      return [];
    }
    const isRated = ratedName(framework, prose(`${name}: ${value}`), amongParts) !== null;
    if (before.length === 1 && before.includes(index) && isRated) {
      return [prose(`${previousRating}: ${value}`)];
    }
    const isKnown = patterns.factIn(`${column} ${value}`) !== null || isScore(column, value);
    return [prose(column === '' ? value : `${column}${isKnown ? '' : ' –'} ${value}`)];
  });
  return [prose(`${name}: ${values[at] ?? ''}`), ...others];
}

/** “Score” above a number, which below the name of a part is a field. */
function isScore(column: string, value: string): boolean {
  return /^score$/iu.test(column) && /^\d{1,3}$/u.test(value);
}

function isRatedAs(framework: Framework, line: PageLine, amongParts: boolean): boolean {
  return ratedName(framework, line, amongParts) !== null || scoredStatement(framework, line) !== null;
}
