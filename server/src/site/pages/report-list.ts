import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { kindNames } from '../../render/page-words.ts';
import { toneLabel } from '../../render/results/rating-label.ts';
import { addressFrom } from '../site-paths.ts';
import type { SiteDay, SitePart, SiteReport } from '../site-report.ts';

/** Reports one below the other, each with what it is about, when, and how it is rated. `from` is the page of the list. */
export function reportList(reports: readonly SiteReport[], from: string): Element {
  return h(
    'ul',
    { className: ['report-list'] },
    reports.map((report) =>
      h('li', [
        h('div', [
          h('a', { href: addressFrom(from, report.page) }, report.title),
          ...(report.isDraft ? [' ', h('span', { className: ['badge'] }, 'Draft')] : []),
          h('span', { className: ['aside'] }, factsInLine(report)),
        ]),
        ...(report.main === null ? [] : [partLabel(report.main)]),
      ]),
    ),
  );
}

/** "Inspection · Orchard Homes Limited · Care home · Published 30 November 2022" */
export function factsInLine({ kind, title, provider, sector, assessed, published }: SiteReport): string {
  const facts = [
    kindNames[kind],
    provider === title ? null : provider,
    sector,
    datedWords('Published', published) ?? datedWords('Assessed', assessed),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function datedWords(word: string, day: SiteDay | null): string | null {
  return day === null ? null : `${word} ${day.text}`;
}

/** How a part is rated: its rating with its sign, and its score where it has one. */
export function partLabel({ rating, standing, score }: SitePart): Element {
  const words: ElementContent[] = rating === null ? [] : [toneLabel(rating, standing?.tone ?? 'none')];
  return h('span', { className: ['part-result'] }, [
    ...words,
    ...(score === null
      ? []
      : [h('span', { className: ['score-figure'] }, `${rating === null ? 'Score ' : ''}${score}`)]),
  ]);
}
