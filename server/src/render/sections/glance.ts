import type { Element } from 'hast';
import { h } from 'hastscript';
import { type GridCell, ratingsGrid } from '../../assessment/ratings-grid.ts';
import type { Framework } from '../../framework/framework.ts';
import { anchorsOf } from '../../syntax/links/anchors.ts';
import { anchorPrefix } from '../author/link-targets.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { cellRating, isEmptyCell } from '../results/rating-label.ts';

/** The ratings of the whole, which readers look for first: the overall one, and that of each key question. */
export function ratingsAtAGlance(context: RenderContext): readonly Element[] {
  const { framework, analysis } = context;
  const grid = analysis.report.kind === 'news' ? null : ratingsGrid(analysis.report, analysis.assessment);
  const [whole, ...others] = grid?.rows ?? [];
  // Services without a whole above them have ratings of their own each, and the report says where they stand.
  if (framework === null || grid === null || whole === undefined || (whole.name !== null && others.length > 0)) {
    return [];
  }
  const overall = { name: framework.overallNames[0] ?? 'Overall', cell: whole.overall };
  const parts = grid.keyQuestions.map(({ name }, place) => ({ name, cell: whole.cells[place] ?? null }));
  const items = [overall, ...parts].flatMap(({ name, cell }) =>
    cell === null || isEmptyCell(cell) ? [] : [glanceItem(name, cell, framework, context)],
  );
  return items.length === 0 ? [] : [h('ul', { className: ['glance'], ariaLabel: pageWords.ratings }, items)];
}

function glanceItem(name: string, cell: GridCell, framework: Framework, context: RenderContext): Element {
  const { report } = context.analysis;
  const place = cell.section === null ? -1 : report.sections.indexOf(cell.section);
  const anchor = anchorsOf(report.document)[place] ?? null;
  return h('li', context.placeOf(cell.section?.section.heading?.range), [
    anchor === null ? h('span', name) : h('a', { href: `#${anchorPrefix}${anchor}` }, name),
    ' ',
    cellRating(cell, framework),
  ]);
}
