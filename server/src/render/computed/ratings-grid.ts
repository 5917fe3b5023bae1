import type { Element } from 'hast';
import { h } from 'hastscript';
import { type GridCell, type GridRow, type RatingsGrid, ratingsGrid } from '../../assessment/ratings-grid.ts';
import type { Framework } from '../../framework/framework.ts';
import { toHouseStyle } from '../../text/dates/dates.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { cellRating, isEmptyCell } from '../results/rating-label.ts';
import { capital } from './capital.ts';
import { changeMark, gridKey } from './grid-key.ts';

/** `::ratings`: the services by the key questions. A report on one service has its key questions one below the other. */
export function gridOfRatings(context: RenderContext): readonly Element[] {
  const { framework, analysis } = context;
  const grid = ratingsGrid(analysis.report, analysis.assessment);
  if (framework === null || grid === null) {
    return [];
  }
  const [only, ...others] = grid.rows;
  return only !== undefined && others.length === 0
    ? [longGrid(only, grid, framework, context)]
    : [wideGrid(grid, framework, context)];
}

/** With more columns than these a grid is a list of cards on all but the widest pages. */
const mostColumns = 8;

function wideGrid(grid: RatingsGrid, framework: Framework, context: RenderContext): Element {
  const caption = pageWords.ratingsOfServices + framework.terms.keyQuestion;
  const heads = [
    'Service',
    ...grid.keyQuestions.map(({ name }) => name),
    ...(grid.hasOverall ? [overallName(framework)] : []),
  ];
  const whole = context.analysis.report.frontMatter.values.provider ?? 'The whole';
  const rows = grid.rows.map((row) => {
    const notCounted = row.counted
      ? []
      : [' ', h('span', { className: ['aside'] }, 'From another provider: not counted')];
    return h('tr', { className: [`within-${Math.min(row.level, 3)}`] }, [
      h('th', { scope: 'row' }, [row.name ?? whole, ...notCounted]),
      ...cellsOf(row).map((cell, place) => gridCell(cell, heads[place + 1] ?? '', framework, context)),
    ]);
  });
  return h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h('table', { className: ['ratings-grid', heads.length > mostColumns ? 'many-columns' : 'few-columns'] }, [
      h('caption', caption),
      h('thead', [h('tr', heads.map(columnHead))]),
      h('tbody', rows),
      ...gridKey(grid.rows.flatMap(cellsOf), heads.length, framework),
    ]),
  ]);
}

/** Only what the report is about: key questions of which it says nothing have no row. */
function longGrid(
  { cells, overall }: GridRow,
  grid: RatingsGrid,
  framework: Framework,
  context: RenderContext,
): Element {
  const named = grid.keyQuestions.flatMap(({ name }, index) => {
    const cell = cells[index];
    return cell === undefined || (cell.section === null && isEmptyCell(cell)) ? [] : [{ name, cell }];
  });
  const whole = overall === null || isEmptyCell(overall) ? [] : [{ name: overallName(framework), cell: overall }];
  return h('table', { className: ['ratings-grid'] }, [
    h('caption', pageWords.ratings),
    h('thead', [h('tr', [capital(framework.terms.keyQuestion), 'Rating'].map(columnHead))]),
    h(
      'tbody',
      [...named, ...whole].map(({ name, cell }) =>
        h('tr', [h('th', { scope: 'row' }, name), gridCell(cell, '', framework, context)]),
      ),
    ),
    ...gridKey(
      [...named, ...whole].map(({ cell }) => cell),
      2,
      framework,
    ),
  ]);
}

function cellsOf({ cells, overall }: GridRow): readonly GridCell[] {
  return overall === null ? cells : [...cells, overall];
}

/** A cell; `column` is what it says of itself where a narrow page shows each service as a card. */
function gridCell(cell: GridCell, column: string, framework: Framework, { placeOf }: RenderContext): Element {
  const { change, updated, section } = cell;
  const field = section?.fields.find(({ name }) => name === 'Rating');
  const place = {
    ...placeOf(field?.valueRange ?? section?.section.heading?.range),
    ...(column !== '' && { dataLabel: column }),
  };
  if (isEmptyCell(cell)) {
    return h('td', place, [h('span', { className: ['aside'] }, 'Not rated')]);
  }
  return h('td', place, [
    cellRating(cell, framework),
    ...(change === null ? [] : [' ', changeMark(change)]),
    ...(updated === null ? [] : [' ', h('span', { className: ['aside'] }, toHouseStyle(updated) ?? updated)]),
  ]);
}

function columnHead(name: string): Element {
  return h('th', { scope: 'col' }, name);
}

function overallName({ overallNames }: Framework): string {
  return overallNames[0] ?? 'Overall';
}
