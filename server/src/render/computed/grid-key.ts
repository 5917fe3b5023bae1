import type { Element } from 'hast';
import { h } from 'hastscript';
import type { GridCell, RatingChange } from '../../assessment/ratings-grid.ts';
import type { Framework } from '../../framework/framework.ts';
import { ratingLabel } from '../results/rating-label.ts';

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

const changes = ['up-up', 'up', 'same', 'down', 'down-down'] as const;

/** An arrow for the eye and words for the ear; the words show where the pointer rests. */
export function changeMark(change: RatingChange): Element {
  return h('span', { className: ['change'], title: changeWords[change] }, [
    arrow(change),
    h('span', { className: ['visually-hidden'] }, changeWords[change]),
  ]);
}

/** The last row of a grid: what its shapes and arrows mean, as far as they occur. None where there is nothing to explain. */
export function gridKey(cells: readonly GridCell[], columns: number, framework: Framework): readonly Element[] {
  const given = new Set(cells.map(({ rating }) => rating));
  const changed = new Set(cells.map(({ change }) => change));
  const ratings = framework.ratings.filter(({ id }) => given.has(id)).map(({ id }) => ratingLabel(id, framework));
  const moves = changes
    .filter((change) => changed.has(change))
    .map((change): Element => h('span', [arrow(change), ` ${changeWords[change]}`]));
  if (moves.length === 0 && ratings.length < 2) {
    return [];
  }
  const since = moves.length === 0 ? [] : [h('span', 'since the rating before')];
  const entries = [...ratings, ...moves, ...since].flatMap((entry) => [' ', entry]);
  return [h('tfoot', [h('tr', [h('td', { colSpan: columns, className: ['grid-key'] }, ['Key:', ...entries])])])];
}

function arrow(change: RatingChange): Element {
  return h('span', { className: ['arrow'], ariaHidden: 'true' }, arrows[change]);
}
