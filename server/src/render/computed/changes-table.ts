import type { Element } from 'hast';
import { h } from 'hastscript';
import { ratedParts } from '../../analysis/rated-parts.ts';
import { isWorse } from '../../assessment/bands.ts';
import { isBeforeForce } from '../../framework/file/framework-status.ts';
import type { Framework } from '../../framework/framework.ts';
import type { StatedRating } from '../../report/report.ts';
import { pageWords } from '../page-words.ts';
import type { RenderContext } from '../render-context.ts';
import { ratingLabel, statedLabel } from '../results/rating-label.ts';

/** `::changes`: the rating of each part beside the one it had before. */
export function changesTable({ framework, analysis, placeOf }: RenderContext): readonly Element[] {
  if (framework === null) {
    return [];
  }
  const { services } = analysis.report;
  const rows = ratedParts(analysis).flatMap((part) => {
    const { previousRating: before, statedRating, rating } = part;
    const now = statedRating?.rating ?? rating;
    // What is judged by a draft or in a pilot is no rating that changed.
    if (before === null || now === null || isBeforeForce(framework.status)) {
      return [];
    }
    const service = services[part.service]?.name ?? null;
    const name = services.length > 1 && service !== null ? `${service}: ${part.name}` : part.name;
    return [
      h('tr', placeOf(statedRating?.range ?? part.section?.section.heading?.range), [
        h('th', { scope: 'row' }, name),
        h('td', [statedLabel(before, framework)]),
        h('td', [ratingLabel(now, framework)]),
        h('td', changeWords(before, now, framework)),
      ]),
    ];
  });
  if (rows.length === 0) {
    return [h('p', { className: ['nothing'] }, pageWords.noChanges)];
  }
  const heads = [pageWords.part, 'Before', 'Now', 'Change'].map((text) => h('th', { scope: 'col' }, text));
  const caption = pageWords.changes;
  return [
    h('div', { className: ['wide-table'], tabIndex: 0, role: 'group', ariaLabel: caption }, [
      h('table', { className: ['changes-table'] }, [
        h('caption', caption),
        h('thead', [h('tr', heads)]),
        h('tbody', rows),
      ]),
    ]),
  ];
}

function changeWords(before: StatedRating, now: string, framework: Framework): string {
  if (before.rating === null) {
    return 'Rated for the first time';
  }
  if (before.rating === now) {
    return 'Stayed the same';
  }
  return isWorse(framework, now, before.rating) ? '↓ Went down' : '↑ Improved';
}
