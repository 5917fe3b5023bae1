import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Framework } from '../../framework/framework.ts';

/** A step for each score of the scale up to the highest, those that are reached filled. Only for the eye: words stand beside it. */
export function scoreSteps(score: number, framework: Framework): Element {
  const steps = framework.scale.map(({ value }) => value).sort((left, right) => left - right);
  return h(
    'span',
    { className: ['steps', `reached-${steps.filter((value) => value <= score).length}`], ariaHidden: 'true' },
    steps.map((value) => h('span', { className: value <= score ? ['step', 'reached'] : ['step'] })),
  );
}

/** A bar from 0 to 100 with a line where each band of ratings begins. Only for the eye: words stand beside it. */
export function percentageBar(score: number, tone: string, framework: Framework): Element {
  const bands = framework.scoring.method === 'percentage' ? framework.scoring.bands : [];
  const edges = bands.map(({ from }) => from).filter((from) => from > Math.min(...bands.map((band) => band.from)));
  const height = 8;
  return s(
    'svg',
    { viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', className: ['bar'], ariaHidden: 'true' },
    [
      s('rect', { className: ['track'], width: 100, height }),
      s('rect', { className: ['fill', `tone-${tone}`], width: score, height }),
      ...edges.map((x) => s('line', { className: ['edge'], x1: x, x2: x, y1: 0, y2: height })),
    ],
  );
}
