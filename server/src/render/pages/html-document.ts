import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { htmlOf } from '../to-html.ts';

export interface HtmlDocument {
  /** For the tab of a browser. */
  readonly title: string;
  readonly styles: readonly string[];
  /** What the page may load and run, as directives of a content security policy. */
  readonly policy: readonly string[];
  /** Where the page finds a script of its own; null for a page without scripts. */
  readonly script: string | null;
  readonly body: Element;
}

/** A complete page that needs no other file. */
export function htmlDocument({ title, styles, policy, script, body }: HtmlDocument): string {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en-GB' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('title', title),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy.join('; ') }),
          h('meta', { name: 'generator', content: 'Keyline' }),
          ...styles.map((text) => h('style', text)),
          ...(script === null ? [] : [h('script', { src: script, defer: true })]),
        ]),
        body,
      ]),
    ],
  };
  return `${htmlOf(page)}\n`;
}
