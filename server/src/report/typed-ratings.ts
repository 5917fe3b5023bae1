import type { Framework } from '../framework/framework.ts';
import type { KeyQuestionDefinition } from '../framework/model/definitions.ts';
import { findKeyQuestion, findRatingOf, isOverallName } from '../framework/names.ts';
import { normaliseName } from '../framework/normalise-name.ts';
import { ownContents } from '../syntax/content/block-contents.ts';
import type { Content, Table } from '../syntax/content/content.ts';
import type { Document } from '../syntax/document.ts';
import { contentsOf } from '../syntax/sections/contents.ts';
import { sectionBlocks, sectionSearch } from '../syntax/sections/section-blocks.ts';
import type { Section } from '../syntax/sections/sections.ts';
import { labelsOf } from '../syntax/trees/document-labels.ts';
import { type Range, shiftRange } from '../text/range.ts';
import type { Report, Service } from './report.ts';

/** A rating in a table that the author has written, and the part of the report that it is about. */
export interface TypedRating {
  /** Place of the service in `Report.services`. */
  readonly service: number;
  /** Null for the whole of the service. */
  readonly keyQuestion: KeyQuestionDefinition | null;
  /** An id of the framework. */
  readonly rating: string;
  /** The words of the cell. */
  readonly range: Range;
}

/** What a heading of a row or column names. */
interface HeadingMeaning {
  /** Undefined where it names no part; null for the whole. */
  readonly part: KeyQuestionDefinition | null | undefined;
  /** Null where it names no service. */
  readonly service: number | null;
}

/**
 * The ratings in tables whose rows and columns are named after services and key questions, either way round. A table
 * about earlier ratings is left out, and so is every cell of which it is not certain what it is about.
 */
export function typedRatings(report: Report): readonly TypedRating[] {
  const { framework, sections, services, document } = report;
  if (framework === null) {
    return [];
  }
  const withTables = new Set(sectionsWithTables(document));
  const names = subjects(report);
  let service = 0;
  return sections.flatMap((section, index) => {
    service = section.role.kind === 'service' ? services.findIndex((one) => one.section === section) : service;
    const tables = withTables.has(index) ? tablesIn(document, section.section) : [];
    return tables.flatMap(({ table, start, before }) => {
      const found = ratingsIn(table, { framework, services, own: service, names });
      return found.length === 0 || isPast(section.section, before)
        ? []
        : found.map((one) => ({ ...one, range: shiftRange(one.range, start) }));
    });
  });
}

const sectionsWithTables = sectionSearch(({ blocks }) => blocks.some((block) => block.mayHoldTables));

/** The names that a report gives to what it is about. */
function subjects({ frontMatter }: Report): readonly string[] {
  const { location, service, provider } = frontMatter.values;
  return [location, service, provider].flatMap((name) => (name === undefined ? [] : normaliseName(name)));
}

/** A table whose places count from `start`. */
interface StandingTable {
  readonly table: Table;
  readonly start: number;
  /** The words of the paragraph right above it; empty where there is none. */
  readonly before: string;
}

/** The tables of a section. Where no block holds a heading, all that stands in the blocks stands in the section. */
function tablesIn(document: Document, section: Section): readonly StandingTable[] {
  const labels = labelsOf(document);
  const blocks = sectionBlocks(document, section);
  const contents = blocks.some(({ block }) => block.mayHoldHeadings)
    ? contentsOf(document, section).map((content) => ({ content, start: 0 }))
    : blocks.flatMap(({ block, start }) => ownContents(block, labels).map((content) => ({ content, start })));
  return contents.flatMap(({ content, start }, index) =>
    content.kind === 'table' ? { table: content, start, before: wordsOf(contents[index - 1]?.content) } : [],
  );
}

const earlier = /\b(?:previous|previously|last|before|earlier|former)\b/iu;

/** Whether the heading or the words right above a table place it in the past. */
function isPast({ heading }: Section, before: string): boolean {
  return earlier.test(heading?.name.value ?? '') || earlier.test(before);
}

function wordsOf(content: Content | undefined): string {
  return content?.kind === 'paragraph' ? content.prose.value : '';
}

interface TablePlace {
  readonly framework: Framework;
  readonly services: readonly Service[];
  /** The service that the table stands in. */
  readonly own: number;
  readonly names: readonly string[];
}

function ratingsIn({ rows }: Table, place: TablePlace): readonly TypedRating[] {
  const [headings = [], ...body] = rows.map((row) => row.map(({ prose }) => prose));
  const columns = headings.map(({ value }) => meaningOf(value, place));
  if (columns.every(({ part, service }) => part === undefined && service === null)) {
    return [];
  }
  return body.flatMap(([first, ...cells]) => {
    const row = meaningOf(first?.value ?? '', place);
    return cells.flatMap(({ value, range }, index): readonly TypedRating[] => {
      const column = columns[index + 1];
      const about = column === undefined ? null : (crossing(row, column) ?? crossing(column, row));
      const rating = about === null ? null : ratingInCell(place.framework, value, about.keyQuestion);
      return rating === null || about === null ? [] : [{ ...about, rating, range }];
    });
  });
}

function meaningOf(heading: string, { framework, services, own, names }: TablePlace): HeadingMeaning {
  const isWhole = isOverallName(framework, heading);
  const part = findKeyQuestion(framework, heading) ?? (isWhole ? null : undefined);
  const name = normaliseName(heading);
  const named = services.flatMap((service, place) =>
    service.name !== null && normaliseName(service.name) === name ? [place] : [],
  );
  if (named.length > 0) {
    return { part, service: named.length === 1 ? (named[0] ?? null) : null };
  }
  const isOwn = isWhole || name === '' || name === 'rating' || name === 'ratings';
  return { part, service: isOwn ? own : names.includes(name) ? 0 : null };
}

/** What a cell is about where one heading names the service and the other the part; else null. */
function crossing({ service }: HeadingMeaning, { part }: HeadingMeaning): Omit<TypedRating, 'rating' | 'range'> | null {
  return service === null || part === undefined ? null : { service, keyQuestion: part };
}

/** Longer cells hold prose. */
const longestCell = 60;

/** The rating in a cell, behind which an arrow and a day, a month or a year may stand; null where there is none. */
function ratingInCell(framework: Framework, cell: string, keyQuestion: KeyQuestionDefinition | null): string | null {
  if (cell.length > longestCell) {
    return null;
  }
  const words = cell.split(/[\p{S}\s()]+/u).filter((word) => word !== '');
  const isDated = /^\d{4}$/u.test(words.at(-1) ?? '');
  const candidates = isDated ? [1, 2, 3].map((count) => words.slice(0, -count)) : [words];
  const ratings = candidates.flatMap(
    (candidate) => findRatingOf(framework, candidate.join(' '), keyQuestion).rating ?? [],
  );
  return ratings[0] ?? null;
}
