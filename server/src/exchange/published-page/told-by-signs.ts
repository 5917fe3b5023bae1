import { type FrameworkLibrary, resolveFramework, summaryOf } from '../../framework/file/library.ts';
import { countWords } from '../../framework/file/sector-words.ts';
import { lineText, nameOf } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';
import { withFlattenedGrids } from './grids/flattened-grids.ts';
import { gridCells } from './grids/grid-cells.ts';
import { ratingGrids } from './grids/rating-grid.ts';

/**
 * The reference with the revision for the sort of service that the page is about, where no sector is named: by a table of services
 * with their ratings, which only some sorts have, or by the words that the page uses.
 */
export function toldBySigns(library: FrameworkLibrary, reference: string, lines: readonly PageLine[]): string {
  const revisions = summaryOf(library, reference)?.revisions ?? [];
  const byGrid = revisions.filter(({ revision }) => ratesServices(library, `${reference}@${revision}`, lines));
  if (byGrid.length === 1 && byGrid[0] !== undefined) {
    return `${reference}@${byGrid[0].revision}`;
  }
  const text = lines.map(lineText).join('\n');
  const counted = revisions.map(({ revision, sectors, signs = [] }) => ({
    revision,
    isGeneral: sectors === undefined,
    count: [...countWords(text, signs).values()].reduce((sum, count) => sum + count, 0),
  }));
  const [best, next] = counted.sort((left, right) => right.count - left.count);
  const isClear = best !== undefined && best.count >= 2 && best.count >= 2 * (next?.count ?? 0);
  return isClear && !best.isGeneral ? `${reference}@${best.revision}` : reference;
}

/**
 * Whether the revision is for those that are rated service by service, and a table of the page has such ratings. Parts of the
 * framework that are rated in a table, as the groups of patients of a practice, are no services.
 */
function ratesServices(library: FrameworkLibrary, reference: string, lines: readonly PageLine[]): boolean {
  const { framework } = resolveFramework(library, reference, null);
  if (framework?.services !== true) {
    return false;
  }
  const { units } = ratingGrids(withFlattenedGrids(lines, gridCells(framework)), framework, []);
  const services = units.filter(({ name }) => name !== null && nameOf(framework, name) === null);
  return services.some(({ ratings }) => ratings.size > fewestRatings);
}

/** A service with fewer ratings may be any line of a list. */
const fewestRatings = 2;
