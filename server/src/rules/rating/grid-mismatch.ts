import { ratingName } from '../../assessment/explain/words.ts';
import { type GridCell, ratingsGrid } from '../../assessment/ratings-grid.ts';
import { typedRatings } from '../../report/typed-ratings.ts';
import { byFramework } from '../by-framework.ts';
import type { RelatedPlace } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { headingRange } from '../structure/section-names.ts';

/**
 * A rule of its own, apart from `rating/mismatch`: the rating below the heading is what the report says, whatever a
 * table repeats of it.
 */
export const gridMismatch: Rule = {
  id: 'rating/grid-mismatch',
  severity: 'warning',
  summary: 'A rating in a table is not the one that the section states.',
  fixable: false,
  missing: false,
  reads: 'parts',
  check: byFramework(function* ({ report, assessment }, framework) {
    const typed = typedRatings(report);
    const grid = typed.length === 0 ? null : ratingsGrid(report, assessment);
    if (grid === null) {
      return;
    }
    for (const { service, keyQuestion, rating, range } of typed) {
      const row = grid.rows.find((one) => one.service === service);
      const column = keyQuestion === null ? -1 : grid.keyQuestions.indexOf(keyQuestion);
      const cell = keyQuestion === null ? row?.overall : row?.cells[column];
      if (cell == null || cell.rating === null || cell.rating === rating) {
        continue;
      }
      const part = keyQuestion?.name ?? framework.overallNames[0] ?? 'Overall';
      const name = row?.name == null ? part : `${part} of ${row.name}`;
      yield {
        range,
        message: `The table gives ${ratingName(framework, rating)}, but ${name} is ${ratingName(framework, cell.rating)}. Make the two agree, or write “::ratings” in place of the table.`,
        related: statedPlace(cell, name),
      };
    }
  }),
};

function statedPlace({ section }: GridCell, name: string): readonly RelatedPlace[] {
  return section === null ? [] : [{ range: headingRange(section), message: `${name} is here.` }];
}
