import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, isOverallName } from '../../framework/names.ts';
import { newSection, type OpenSection } from '../draft/open-section.ts';
import { lineText, noteOn, ratedName, scoredStatement } from '../page-facts/page-names.ts';
import { isRating, pagePatterns, plainRating } from '../page-facts/page-patterns.ts';
import type { LineNote, PageLine } from '../page-lines/page-line.ts';
import { withoutRatingTables } from '../published-page/grids/rating-tables.ts';
import { previousRating } from '../published-page/page-fields.ts';

/** Parts with the ratings or scores that tables of a release give them, and notes that they were added. */
export interface TabledParts {
  readonly sections: readonly OpenSection[];
  readonly added: readonly LineNote[];
}

export const noParts: TabledParts = { sections: [], added: [] };

/** Fewer may be examples. */
const fewestParts = 2;

/**
 * The parts that the one table of ratings or scores in a release names, each as a section with what the table gives it, so
 * that the sentences around it are held against it. The table itself stays where it is. None where there are several tables:
 * they are of several services.
 */
export function tabledParts(lines: readonly PageLine[], framework: Framework): TabledParts {
  const patterns = pagePatterns(framework);
  const tables = withBlocks(lines, framework).flatMap((line) => {
    const rows = line.kind === 'table' ? withoutRatingTables([line], framework, patterns).lines : [];
    const sections = sectionsOf(rows, framework);
    return sections.length < fewestParts ? [] : [{ line, sections }];
  });
  const [only] = tables;
  if (only === undefined || tables.length > 1) {
    return noParts;
  }
  const added = only.sections.map(({ heading }) => ({
    ...noteOn(only.line, 'a table of the page says how it was rated'),
    text: typeof heading?.text === 'string' ? heading.text : '',
  }));
  return { sections: only.sections, added };
}

/** Fewer rated parts on lines of their own may be of anything. */
const fewestInBlock = 3;

/**
 * The lines, where parts with their ratings right below each other are a table: “Safe Good”, or the rating on the line below the
 * name of the part.
 */
function withBlocks(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  const all: PageLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    const rows: (readonly [string, string])[] = [];
    let end = index;
    for (let row = rowAt(lines, end, framework); row !== null; row = rowAt(lines, end, framework)) {
      rows.push(row.cells);
      end += row.count;
    }
    if (line !== undefined) {
      all.push(rows.length >= fewestInBlock ? { kind: 'table', line: line.line, rows } : line);
    }
    index = rows.length >= fewestInBlock ? end : index + 1;
  }
  return all;
}

function rowAt(
  lines: readonly PageLine[],
  at: number,
  framework: Framework,
): { readonly cells: readonly [string, string]; readonly count: 1 | 2 } | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || line.kind === 'table' || line.kind === 'quote') {
    return null;
  }
  const rated = ratedName(framework, line, true);
  if (rated !== null) {
    return { cells: [rated.name, rated.rating], count: 1 };
  }
  const name = line.text.replace(/[:?]$/u, '');
  const isPart = findKeyQuestion(framework, name) !== null || isOverallName(framework, name);
  const isRated = below?.kind === 'prose' && isRating(framework, below.text);
  return isPart && isRated ? { cells: [name, plainRating(below.text)], count: 2 } : null;
}

function sectionsOf(rows: readonly PageLine[], framework: Framework): readonly OpenSection[] {
  const sections: OpenSection[] = [];
  for (const row of rows) {
    const rated = ratedName(framework, row);
    const scored = scoredStatement(framework, row);
    const [place] = scored?.places ?? [];
    const text = lineText(row);
    if (rated !== null && rated.definition !== null) {
      sections.push(
        section(rated.name, { kind: 'key-question', definition: rated.definition }, 'Rating', rated.rating),
      );
    } else if (scored !== null && place !== undefined) {
      sections.push(section(scored.name, { kind: 'statement', ...place }, 'Score', scored.score));
    } else if (text.startsWith(`${previousRating}: `)) {
      sections.at(-1)?.fields.set(previousRating, text.slice(previousRating.length + 2));
    }
  }
  const isOnce = new Set(sections.map(({ heading }) => heading?.text)).size === sections.length;
  return isOnce ? sections.sort((left, right) => placeOf(left, framework) - placeOf(right, framework)) : [];
}

/** Where the framework has the part; tables may have them in any order. */
function placeOf({ role }: OpenSection, { keyQuestions }: Framework): number {
  const parts = keyQuestions.flatMap(({ id, statements }) => [id, ...statements.map((one) => one.id)]);
  return 'definition' in role ? parts.indexOf(role.definition.id) : -1;
}

function section(name: string, role: OpenSection['role'], field: 'Rating' | 'Score', value: string): OpenSection {
  const made = newSection({ depth: 1, text: name }, role);
  made.fields.set(field, value);
  return made;
}
