import type { Element, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import type { RenderedReport } from '../render-report.ts';
import { contentsList } from '../sections/contents-list.ts';
import { pageStyles, pageStylesFingerprint } from '../styles/page-styles.generated.ts';
import { htmlDocument } from './html-document.ts';
import { publisher } from './publisher.ts';

export interface PageOptions {
  /** Whether images from other computers may be loaded. */
  readonly remoteImages: boolean;
  /** Where the page finds a script of its own, on the server that it comes from; null for a page without scripts. */
  readonly script: string | null;
  /** How the page looks; null for the usual look. */
  readonly theme?: Theme | null;
}

/** What a page is made of. */
type RenderedPage = Pick<RenderedReport, 'documentTitle' | 'main' | 'outline'>;

/** A complete page that needs no other file: the report with its styles, ready to be published, printed or sent. */
export function renderPage({ documentTitle, main, outline }: RenderedPage, options: PageOptions): string {
  return htmlDocument({
    title: documentTitle,
    styles: [pageStyles, ...(options.theme?.styles == null ? [] : [options.theme.styles.text])],
    policy: contentPolicy(options),
    script: options.script,
    body: h('body', { className: ['keyline-report', 'keyline-page'] }, [
      skipLink(),
      ...publisher(options.theme ?? null),
      h('main', { id: 'report', tabIndex: -1 }, withContents({ main, outline })),
    ]),
  });
}

/** The inside of the main part: the list of contents stands below what the page is about and how it is rated. */
export function withContents({ main: { children }, outline }: Pick<RenderedReport, 'main' | 'outline'>): RootContent[] {
  const contents = contentsList(outline);
  const top = children.findIndex((child) => child.type === 'element' && child.tagName === 'header') + 1;
  return [...children.slice(0, top), ...contents, ...children.slice(top)];
}

function skipLink(): Element {
  return h('a', { className: ['skip-link'], href: '#report' }, 'Skip to the report');
}

/** Nothing runs and nothing is loaded but the page's own styles, its own script where it has one, and images. */
function contentPolicy({ remoteImages, script, theme }: PageOptions): readonly string[] {
  return [
    "default-src 'none'",
    `style-src '${pageStylesFingerprint}'${theme?.styles == null ? '' : ` '${theme.styles.fingerprint}'`}`,
    `img-src 'self' file: data:${remoteImages ? ' https: http:' : ''}`,
    ...(script === null ? [] : ["script-src 'self'", "connect-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ];
}
