import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  type GridCell,
  type GridRow,
  type RatingChange,
  type RatingsGrid,
  ratingsGrid,
} from '../../assessment/ratings-grid.ts';
import type { Framework } from '../../framework/framework.ts';
import { toHouseStyle } from '../../text/dates.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { labelName, plainLabel, ratingLabel } from '../results/rating-label.ts';
import { capital } from './capital.ts';

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
      ...[...row.cells, ...(row.overall === null ? [] : [row.overall])].map((cell) =>
        gridCell(cell, framework, context),
      ),
    ]);
  });
  return h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
    h('table', { className: ['ratings-grid'] }, [
      h('caption', caption),
      h('thead', [h('tr', heads.map(columnHead))]),
      h('tbody', rows),
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
    return cell === undefined || (cell.section === null && isEmpty(cell)) ? [] : [{ name, cell }];
  });
  const whole = overall === null || isEmpty(overall) ? [] : [{ name: overallName(framework), cell: overall }];
  return h('table', { className: ['ratings-grid'] }, [
    h('caption', pageWords.ratings),
    h('thead', [h('tr', [capital(framework.terms.keyQuestion), 'Rating'].map(columnHead))]),
    h(
      'tbody',
      [...named, ...whole].map(({ name, cell }) =>
        h('tr', [h('th', { scope: 'row' }, name), gridCell(cell, framework, context)]),
      ),
    ),
  ]);
}

function gridCell(cell: GridCell, framework: Framework, { placeOf }: RenderContext): Element {
  const { rating, label, change, updated, section } = cell;
  const field = section?.fields.find(({ name }) => name === 'Rating');
  const place = placeOf(field?.valueRange ?? section?.section.heading?.range);
  if (isEmpty(cell)) {
    return h('td', place, [h('span', { className: ['aside'] }, 'Not rated')]);
  }
  return h('td', place, [
    rating === null ? plainLabel(labelName(label ?? '', framework)) : ratingLabel(rating, framework),
    ...(change === null ? [] : [' ', changeMark(change)]),
    ...(updated === null ? [] : [' ', h('span', { className: ['aside'] }, toHouseStyle(updated) ?? updated)]),
  ]);
}

const arrows: Readonly<Record<RatingChange, string>> = {
  'up-up': '↑↑',
  up: '↑',
  same: '→←',
  down: '↓',
  'down-down': '↓↓',
};

const changeWords: Readonly<Record<RatingChange, string>> = {
  'up-up': 'up by more than one',
  up: 'up by one',
  same: 'as before',
  down: 'down by one',
  'down-down': 'down by more than one',
};

/** An arrow for the eye and words for the ear; the words show where the pointer rests. */
function changeMark(change: RatingChange): Element {
  return h('span', { className: ['change'], title: changeWords[change] }, [
    h('span', { ariaHidden: 'true' }, arrows[change]),
    h('span', { className: ['visually-hidden'] }, changeWords[change]),
  ]);
}

function columnHead(name: string): Element {
  return h('th', { scope: 'col' }, name);
}

function overallName({ overallNames }: Framework): string {
  return overallNames[0] ?? 'Overall';
}

function isEmpty({ rating, label }: GridCell): boolean {
  return rating === null && label === null;
}
