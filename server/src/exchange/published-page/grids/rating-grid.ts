import type { Framework } from '../../../framework/framework.ts';
import type { KeyQuestionDefinition } from '../../../framework/model/definitions.ts';
import { findKeyQuestion, findRatingOf, isOverallName } from '../../../framework/names.ts';
import { normaliseName } from '../../../framework/normalise-name.ts';
import type { SectionRole } from '../../../report/report.ts';
import type { SectionStack } from '../../draft/open-section.ts';
import { noteOn } from '../../page-facts/page-names.ts';
import { isRating, plainRating } from '../../page-facts/page-patterns.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import { whole } from '../../page-facts/stated-ratings.ts';
import type { LineNote, PageLine, TableLine } from '../../page-lines/page-line.ts';
import { labelOfRating } from '../open-part.ts';
import { openServiceNamed } from '../service-question.ts';
import { columnTimes } from './column-times.ts';
import { isNoValue } from './grid-cells.ts';
import { listedServices } from './listed-services.ts';
import { wholeRating } from './short-ratings.ts';

/** What a table says how one service, or the whole, was rated. */
export interface RatedUnit {
  /** Null for the whole. */
  readonly name: string | null;
  /** The ratings of its key questions by their ids, and its own under `overall`. */
  readonly ratings: ReadonlyMap<string, string>;
}

/** Fewer columns or rows of key questions may be a table of something else. */
const fewestParts = 2;

/** No report rates more services. */
const mostUnits = 300;

/** The head of a grid has at most two rows. */
const mostHeads = 2;

/** The lines without the tables of services and their ratings, and what those say. */
export function ratingGrids(
  lines: readonly PageLine[],
  framework: Framework,
  names: readonly string[],
): {
  readonly lines: readonly PageLine[];
  readonly units: readonly RatedUnit[];
  readonly removed: readonly LineNote[];
} {
  // Where nothing is marked as a heading, what a service has a text of is found by the names in the tables.
  const marksHeadings = lines.some(({ kind }) => kind === 'heading');
  const known = new Set(lines.flatMap((line) => (line.kind === 'table' ? [] : [normaliseName(line.text)])));
  const left: PageLine[] = [];
  const units: RatedUnit[] = [];
  const removed: LineNote[] = [];
  for (const [index, line] of lines.entries()) {
    const grid =
      line.kind === 'table'
        ? ratingGrid(framework, titled(named(line, framework), lines[index - 1], framework, names), names)
        : null;
    // What has text of its own has its ratings there.
    if (grid === null || (marksHeadings && grid.some(({ name }) => name !== null && known.has(normaliseName(name))))) {
      left.push(line);
    } else {
      units.push(...grid);
      removed.push(noteOn(line, 'a table of ratings; they stand with the services and parts that they are of'));
    }
  }
  return { lines: left, units, removed };
}

/** The table with an empty first column, where its own holds ratings: what they are of stands above the table. */
function named(table: TableLine, framework: Framework): TableLine {
  const [head = [], ...body] = table.rows;
  const isUnnamed =
    partOf(framework, head[0] ?? '') !== null &&
    body.length > 0 &&
    body.every(([first = '']) => isRatingThen(framework, first));
  const rows = table.rows.map((row) => ['', ...row]);
  return isUnnamed ? { kind: 'table', line: table.line, rows } : table;
}

/** “Ratings for the whole trust”, “Ratings for Some Hospital”. */
const titleOfGrid = /^(?:\p{L}+ )?ratings? (?:for|of) (?:the )?(\S.*?)[*.:]?$/iu;

/**
 * The table, where the line above it says whose ratings it has: a row without a name is that of the one it names, and so is
 * the row of all of them together, unless that is whom the page is about.
 */
function titled(
  table: TableLine,
  above: PageLine | undefined,
  framework: Framework,
  names: readonly string[],
): TableLine {
  const [wholeName = ''] = framework.overallNames;
  const [, title = ''] = titleOfGrid.exec(above === undefined || above.kind === 'table' ? '' : above.text) ?? [];
  const isOfWhole =
    names.some((name) => normaliseName(name) === normaliseName(title)) ||
    (pageWord('unnamed').test(title) && !/^\p{Lu}/u.test(title));
  const unit = isOfWhole ? wholeName : title;
  const isUnit = ([name = '']: readonly string[], index: number) =>
    index > 0 && (name === '' || isOverallName(framework, name.replace(marks, '')));
  const nameIn = (rows: readonly (readonly string[])[]) =>
    rows.map((row, index) => (isUnit(row, index) ? [unit, ...row.slice(1)] : row));
  return unit === ''
    ? table
    : { ...table, rows: nameIn(table.rows), ...(table.spread !== undefined && { spread: nameIn(table.spread) }) };
}

/** Behind a name that a note below the table explains: “Overall*”. */
const marks = /(?<![*†‡])[*†‡]+$/u;

/** Opens the services of tables, each with its ratings, or gives them to those that the page has a text on. */
export function openServices(units: readonly RatedUnit[], framework: Framework, stack: SectionStack): void {
  const [wholeName = 'Overall'] = framework.overallNames;
  const open = (rating: string | undefined, role: SectionRole, opens: () => void) => {
    const known = rating === undefined ? null : stack.opened(role, null);
    if (rating !== undefined && known === null) {
      opens();
      stack.current().fields.set('Rating', rating);
    } else if (rating !== undefined && known !== null && !known.fields.has('Rating')) {
      known.fields.set('Rating', rating);
    }
  };
  for (const { name, ratings } of units) {
    if (name !== null) {
      openServiceNamed(name, stack);
      open(ratings.get(whole), { kind: 'overall' }, () => stack.openOverall(wholeName, null));
      for (const definition of framework.keyQuestions) {
        open(ratings.get(definition.id), { kind: 'key-question', definition }, () =>
          stack.openKeyQuestion(definition, definition.name, null),
        );
      }
    }
  }
}

/**
 * The services in the rows of a table with their key questions in its columns, or the other way round. Null for all other
 * tables, and where a cell says something else. `names` are those of whom the page is about.
 */
function ratingGrid(framework: Framework, table: TableLine, names: readonly string[]): readonly RatedUnit[] | null {
  const rows = table.spread ?? table.rows;
  const listed = framework.services ? listedServices(rows, framework) : null;
  const ratedAlone = listed?.map(({ name, rating }) => ({ name, ratings: new Map([[whole, rating]]) })) ?? null;
  return unitsIn(framework, rows, names) ?? unitsIn(framework, turned(rows), names) ?? ratedAlone;
}

function unitsIn(
  framework: Framework,
  rows: readonly (readonly string[])[],
  names: readonly string[],
): readonly RatedUnit[] | null {
  const headAt = rows.slice(0, mostHeads).findLastIndex((row) => partsIn(framework, row).length >= fewestParts);
  const head = rows[headAt];
  const body = rows.slice(headAt + 1);
  if (!framework.services || head === undefined || body.length === 0 || body.length > mostUnits) {
    return null;
  }
  const columns = head.map((name) => partOf(framework, name));
  const units = body.map((row) => unitOf(framework, row, columns, names));
  const known = units.flatMap((unit) => unit ?? []);
  return known.length === units.length ? known : null;
}

type Part = KeyQuestionDefinition | typeof whole;

function partOf(framework: Framework, name: string): Part | null {
  return findKeyQuestion(framework, name) ?? (isOverallName(framework, name) ? whole : null);
}

function partsIn(framework: Framework, row: readonly string[]): readonly KeyQuestionDefinition[] {
  return row.slice(1).flatMap((cell) => findKeyQuestion(framework, cell) ?? []);
}

function unitOf(
  framework: Framework,
  row: readonly string[],
  columns: readonly (Part | null)[],
  names: readonly string[],
): RatedUnit | null {
  const [label = '', ...cells] = row;
  const name = label.replace(yearBehind, '');
  const ratings = new Map<string, string>();
  for (const [index, cell] of cells.entries()) {
    const part = columns[index + 1] ?? null;
    const words = plainRating(cell.replace(dayOfRating, '')).trim();
    if (words === '' || isNoValue(words)) {
      continue;
    }
    const rating = wholeRating(framework, words);
    const { rating: id, label } = findRatingOf(framework, rating, part === whole ? null : part);
    if (part === null || (id === null && label === null)) {
      return null;
    }
    ratings.set(part === whole ? whole : part.id, rating);
  }
  const isWhole =
    isOverallName(framework, name) ||
    isWholeNamed(name) ||
    names.some((one) => normaliseName(one) === normaliseName(name));
  const isTime = !/\p{L}/u.test(name) || columnTimes([name])[0] !== null;
  const isLabel = !isWhole && (isTime || labelOfRating.test(name) || isRatingThen(framework, name));
  return name === '' || isLabel || ratings.size === 0 ? null : { name: isWhole ? null : name, ratings };
}

/** “Trust overall”, “Overall trust”. */
function isWholeNamed(name: string): boolean {
  const rest = name.replace(/^overall (?=\p{L})|(?<=\p{L}) overall$/iu, '');
  return rest !== name && pageWord('unnamed').exec(rest)?.[0] === rest;
}

/** Behind the name of a service, when it was rated so: “Surgery (2019)”. */
const yearBehind = /(?<!\s)\s+\((?:19|20)\d{2}\)$/u;

/** When a service was rated so: “Good Jun 2019”. */
const dayOfRating = /(?<!\s)\s+\(?\p{Lu}\p{L}{2,8}\.? \d{4}\)?$/u;

/** “Good ↑ Aug 2022”: a rating, and no name of what is rated. */
function isRatingThen(framework: Framework, text: string): boolean {
  return isRating(framework, text.replace(dayOfRating, ''));
}

/** The columns as rows. */
function turned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [head = []] = rows;
  return head.map((_, column) => rows.map((row) => row[column] ?? ''));
}
