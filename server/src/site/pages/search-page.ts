import { h } from 'hastscript';
import { html, type SitePage, sitePlaces } from './site-frame.ts';

/** The page that shows what a search finds. It works without a server: its script reads the site's own index. */
export function searchPage(): SitePage {
  const main = html([
    h('h1', 'Search'),
    h('form', { id: 'search-form', className: ['search-form'], role: 'search', ariaLabel: 'Search all reports' }, [
      h('label', { htmlFor: 'search-words' }, 'Words in reports, names, ratings'),
      h('input', { id: 'search-words', type: 'search', name: 'q', autoComplete: 'off' }),
    ]),
    h('p', { id: 'search-state', role: 'status' }, ''),
    h('ol', { id: 'search-results', className: ['report-list'] }),
    h('noscript', [h('p', 'The search needs JavaScript. The lists above hold every report.')]),
  ]);
  return {
    place: sitePlaces.search,
    title: 'Search',
    main,
    scripts: [sitePlaces.searchIndex, sitePlaces.searchScript],
  };
}
