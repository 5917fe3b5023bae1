import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Logo, Theme } from '../../configuration/theme/theme-schema.ts';
import { base64Of } from '../../text/base64.ts';

/** Whose report it is: logo and name, to stand above all else; nothing where the theme says neither. */
export function publisher(theme: Theme | null): readonly Element[] {
  const { name = null, logo = null } = theme ?? {};
  if (name === null && logo === null) {
    return [];
  }
  // A name beside it says the same.
  const image =
    logo === null ? [] : [h('img', { src: logoAddress(logo), alt: name === null ? 'Logo' : '', height: 40 })];
  return [h('header', { className: ['publisher'] }, [...image, ...(name === null ? [] : [h('span', name)])])];
}

/** The logo within the page itself. */
function logoAddress({ bytes, type }: Logo): string {
  return `data:image/${type};base64,${base64Of(bytes)}`;
}
