import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import { pageWords } from '../page-words.ts';
import { htmlDocument } from '../pages/html-document.ts';
import { publisher } from '../pages/publisher.ts';
import { toneLabel } from '../results/rating-label.ts';
import { posterStyles, posterStylesFingerprint } from '../styles/page-styles.generated.ts';
import type { Poster, PosterRating } from './poster.ts';
import { posterWords } from './poster-words.ts';

/** The poster as a page that needs no other file, for a website or to be printed; null for the usual look. */
export function posterPage(poster: Poster, theme: Theme | null): string {
  const { title, documentTitle, paper, overall, ratings, facts, readAt, duty } = poster;
  const main = h('main', { className: ['keyline-report', 'keyline-poster', `paper-${paper}`] }, [
    ...publisher(theme),
    h('h1', title),
    ...(overall === null ? [] : [h('p', { className: ['whole'] }, [`${overall.name}: `, h('br'), labelOf(overall)])]),
    ...ratingTable(ratings),
    h(
      'dl',
      { className: ['poster-facts'] },
      facts.flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
    ),
    ...(readAt === null
      ? []
      : [h('p', { className: ['read-at'] }, [posterWords.readAt, h('a', { href: readAt }, readAt)])]),
    ...(duty === null ? [] : [h('p', { className: ['duty'] }, duty)]),
  ]);
  return htmlDocument({
    title: documentTitle,
    styles: [posterStyles, ...(theme?.styles == null ? [] : [theme.styles.text])],
    policy: [
      "default-src 'none'",
      `style-src '${posterStylesFingerprint}'${theme?.styles == null ? '' : ` '${theme.styles.fingerprint}'`}`,
      ...(theme?.logo == null ? [] : ['img-src data:']),
      "base-uri 'none'",
      "form-action 'none'",
    ],
    script: null,
    body: h('body', [main]),
  });
}

function ratingTable(ratings: readonly PosterRating[]): readonly Element[] {
  if (ratings.length === 0) {
    return [];
  }
  const heads = [pageWords.part, posterWords.rating].map((name) => h('th', { scope: 'col' }, name));
  const rows = ratings.map((rating) => h('tr', [h('th', { scope: 'row' }, rating.name), h('td', [labelOf(rating)])]));
  return [h('table', [h('thead', [h('tr', heads)]), h('tbody', rows)])];
}

function labelOf({ text, tone }: PosterRating): Element {
  return toneLabel(text, tone);
}
