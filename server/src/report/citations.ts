import { type Citation, findCitations } from '../framework/citations.ts';
import type { Framework } from '../framework/framework.ts';
import { remembered } from '../text/memory.ts';
import { actionsOf, type PlacedCitation, placeCitation } from './actions.ts';
import { type ProseSearch, proseSearch } from './prose-search.ts';
import type { Report } from './report.ts';

/** Every regulation that the report names by number, in prose or in a table of notices, in the order of the text. */
export const citationsOf = remembered(readCitations);

function readCitations(report: Report): readonly PlacedCitation[] {
  const { framework, document } = report;
  if (framework === null || framework.instruments.length === 0) {
    return [];
  }
  const inProse = [...citationSearch(framework)(document).values()]
    .flat()
    .map(({ found, prose }) => placeCitation(found, prose));
  const places = new Set(inProse.map(({ range }) => range.start));
  const inTables = actionsOf(report)
    .notices.flatMap(({ citations }) => citations)
    .filter(({ range }) => !places.has(range.start));
  return [...inProse, ...inTables].sort((left, right) => left.range.start - right.range.start);
}

const citationSearch = remembered(
  (framework: Framework): ProseSearch<Citation> =>
    proseSearch(
      (source) => /regulation/i.test(source),
      (text) => findCitations(framework, text),
    ),
);
