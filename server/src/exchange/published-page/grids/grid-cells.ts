import type { Framework } from '../../../framework/framework.ts';
import { findKeyQuestion, isOverallName } from '../../../framework/names.ts';
import { isRating } from '../../page-facts/page-patterns.ts';
import { pageWord } from '../../page-facts/page-words.ts';
import { labelOfRating } from '../open-part.ts';
import type { CellsOfGrid } from './flattened-grids.ts';

/** What the cells of a table of ratings are in the words of the framework. */
export function gridCells(framework: Framework): CellsOfGrid {
  return {
    isPart: (text) => findKeyQuestion(framework, text) !== null || isOverallName(framework, text),
    isRating: (text) => isRating(framework, text) || isNoValue(text),
    nameOfWhole: (above) =>
      labelOfRating.test(above) && pageWord('unnamed').test(above) ? (framework.overallNames[0] ?? '') : '',
  };
}

/** Whether a cell says that there is nothing to say: “N/A”. */
export function isNoValue(text: string): boolean {
  return /^(?:n\/?a|not (?:inspected|assessed|looked at|reviewed|in scope|included))$/iu.test(text);
}
