// What Keyline computes for the published scores of local authorities, of which the corpus has a table.

import { analyse } from '../../server/src/analysis/analyse.ts';
import { builtInLibrary, resolveFramework } from '../../server/src/framework/file/library.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';

const reference = 'cqc-local-authority';

/** An authority with what is printed, and what follows from its printed statement ratings. */
interface AuthorityResult {
  readonly name: string;
  readonly printed: string;
  readonly computed: string;
}

/** One result for each row of the table, which has no quoted cells. Ratings and scores as in `Good 67`. */
export function authorityResults(table: string): readonly AuthorityResult[] {
  const [header = '', ...rows] = table.trim().split(/\r?\n/);
  const columns = header.split(',');
  return rows.map((row) => {
    const cells = row.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const statements = cells.filter((_cell, index) => columns[index]?.startsWith('qs') === true);
    return {
      name: cell('authority_name'),
      printed: `${cell('overall_rating')} ${cell('pct_round')}`,
      computed: computed(statements),
    };
  });
}

/** The overall rating and score of a report whose statements have these ratings, in the framework's order. */
function computed(ratings: readonly string[]): string {
  const library = builtInLibrary();
  const framework = resolveFramework(library, reference, null).framework;
  const scoreOf = (name: string | undefined) => framework?.ratings.find((rating) => rating.name === name)?.carries;
  const sections = (framework?.keyQuestions ?? [])
    .flatMap(({ statements }) => statements)
    .map(({ name }, index) => `## ${name}\n\nScore: ${scoreOf(ratings[index])}\n`);
  const text = `---\nframework: ${reference}\n---\n\n${sections.join('\n')}`;
  const overall = analyse(parseDocument(text), { library }).assessment.services[0]?.overall;
  const name = framework?.ratings.find(({ id }) => id === overall?.rating)?.name;
  return `${name ?? 'no rating'} ${overall?.percentage?.score ?? 'without a score'}`;
}
