import type { Framework } from '../../framework/framework.ts';
import { newSection, type OpenSection } from '../draft/open-section.ts';
import { lineText, noteOn, ratedName, scoredStatement } from '../page-facts/page-names.ts';
import { pagePatterns } from '../page-facts/page-patterns.ts';
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
  const tables = lines.flatMap((line) => {
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
