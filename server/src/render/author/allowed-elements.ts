import type { Schema } from 'hast-util-sanitize';
import { safeSchemes } from '../../text/addresses/address.ts';
import { htmlPlaces } from '../import-marks.ts';

/**
 * What the author's Markdown may become: text, and links to places that are no code. No style, no script, no attribute
 * that could pass for one of Keyline's own, and no name that a script of a page could mistake for something else.
 */
export const allowedElements: Schema = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'span',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'title', 'id', 'ariaLabel', 'ariaDescribedBy', ['className', 'footnote-back']],
    code: [['className', /^language-./]],
    em: ['dataImage', 'dataAlt', 'dataTitle'],
    h2: ['id', ['className', 'visually-hidden']],
    img: ['src', 'alt', 'title'],
    li: ['id'],
    ol: ['start'],
    section: [['className', 'footnotes']],
    span: [['dataHtml', ...htmlPlaces]],
    td: ['align'],
    th: ['align'],
  },
  protocols: {
    href: safeSchemes.link.map((scheme) => scheme.slice(0, -1)),
    src: ['http', 'https', 'data'],
    dataImage: ['http', 'https', 'data'],
  },
  required: {},
  ancestors: {},
  clobber: [],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};
