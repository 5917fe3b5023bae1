import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ReportSection } from '../../report/report.ts';
import type { Range } from '../../text/range.ts';
import { importMarks, isBlockName, withMarks } from '../import-marks.ts';
import type { RenderContext } from '../render-context.ts';
import { actionLists } from './action-lists.ts';
import { changesTable } from './changes-table.ts';
import { gridOfRatings } from './ratings-grid.ts';
import { scoreTables } from './score-table.ts';

/** What stands in the place of a computed block such as `::scores`. One that Keyline does not know is shown as it is written. */
export function computedBlock(
  name: string,
  range: Range,
  section: ReportSection,
  context: RenderContext,
): readonly Element[] {
  const made = contentsOf(name, section, context);
  const place = context.placeOf(range);
  const block =
    made === null ? h('p', place, `::${name}`) : h('div', { className: ['computed', name], ...place }, ...made);
  const isMarked = context.importable && isBlockName(name);
  return [isMarked ? withMarks(block, { [importMarks.part]: 'computed', [importMarks.block]: name }) : block];
}

function contentsOf(name: string, section: ReportSection, context: RenderContext): readonly Element[] | null {
  switch (name) {
    case 'ratings':
      return gridOfRatings(context);
    case 'scores':
      return scoreTables(section, context);
    case 'actions':
      return actionLists(context);
    case 'changes':
      return changesTable(context);
    default:
      return null;
  }
}
