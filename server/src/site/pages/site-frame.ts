import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { htmlOf } from '../../render/to-html.ts';
import type { SiteOptions } from '../site-options.ts';
import { addressFrom } from '../site-paths.ts';

/** One page of a site. */
export interface SitePage {
  /** Its place in the site. */
  readonly place: string;
  /** What it is about, for the tab of a browser; the site's own title is added. */
  readonly title: string;
  /** The inside of its main part, as HTML. */
  readonly main: string;
  /** Scripts of the site that it runs, by their places. */
  readonly scripts?: readonly string[];
}

/** The lists of a site, in the order in which its pages name them. */
export const siteLists = [
  { place: 'by-service.html', name: 'Services' },
  { place: 'by-provider.html', name: 'Providers' },
  { place: 'by-rating.html', name: 'Ratings' },
  { place: 'by-framework.html', name: 'Frameworks' },
  { place: 'by-date.html', name: 'Dates' },
] as const;

/** The places of what stands beside the pages. */
export const sitePlaces = {
  home: 'index.html',
  search: 'search.html',
  searchScript: 'search.js',
  searchIndex: 'search-index.js',
  styles: 'site.css',
  feed: 'feed.xml',
} as const;

/** A whole page: what all pages of the site have around their main part. Everything it needs lies in the site. */
export function framedPage({ place, title, main, scripts = [] }: SitePage, site: SiteOptions): string {
  const to = (target: string) => addressFrom(place, target);
  const fullTitle = place === sitePlaces.home ? site.title : `${title} – ${site.title}`;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('title', fullTitle),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(scripts.length > 0) }),
    h('meta', { name: 'generator', content: 'Keyline' }),
    h('link', { rel: ['stylesheet'], href: to(sitePlaces.styles) }),
    h('link', { rel: ['alternate'], type: 'application/atom+xml', title: site.title, href: to(sitePlaces.feed) }),
    ...scripts.map((script) => h('script', { src: to(script), defer: true })),
  ];
  return [
    '<!doctype html>\n<html lang="en-GB"><head>',
    html(head),
    '</head><body class="keyline-report keyline-page keyline-site">',
    html([h('a', { className: ['skip-link'], href: '#report' }, 'Skip to the main part'), banner(place, site, to)]),
    '\n<main id="report" tabindex="-1">',
    main,
    '</main>\n',
    html([footer(to)]),
    '</body></html>\n',
  ].join('');
}

/** The elements as HTML. */
export function html(children: readonly ElementContent[]): string {
  return htmlOf({ type: 'root', children: [...children] });
}

/** Nothing comes from elsewhere. In a page that lies on a disk, `self` names nothing, and `file:` does. */
function policy(hasScripts: boolean): string {
  return [
    "default-src 'none'",
    "style-src 'self' file:",
    "img-src 'self' file: data:",
    ...(hasScripts ? ["script-src 'self' file:"] : []),
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join('; ');
}

function banner(place: string, site: SiteOptions, to: (target: string) => string): Element {
  const current = (target: string) => (target === place ? { ariaCurrent: 'page' } : {});
  return h('header', { className: ['site-header'] }, [
    h('a', { className: ['site-name'], href: to(sitePlaces.home), ...current(sitePlaces.home) }, [
      ...(site.logo === null ? [] : [h('img', { src: to(site.logo), alt: '', height: 40 })]),
      h('span', site.title),
    ]),
    h('form', { role: 'search', action: to(sitePlaces.search) }, [
      h('label', { htmlFor: 'site-search', className: ['visually-hidden'] }, 'Search the reports'),
      h('input', { id: 'site-search', type: 'search', name: 'q', placeholder: 'Search the reports' }),
      h('button', { type: 'submit' }, 'Search'),
    ]),
    h('nav', { ariaLabel: 'Lists of reports' }, [
      h(
        'ul',
        siteLists.map((list) => h('li', [h('a', { href: to(list.place), ...current(list.place) }, list.name)])),
      ),
    ]),
  ]);
}

function footer(to: (target: string) => string): Element {
  return h('footer', { className: ['site-footer'] }, [
    h('p', [
      'What is new is in the ',
      h('a', { href: to(sitePlaces.feed) }, 'feed'),
      '. Ratings, scores and tables are worked out from the reports.',
    ]),
  ]);
}
