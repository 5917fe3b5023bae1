import type { Palette, Theme } from '../../configuration/theme/theme-schema.ts';
import { usualColours } from '../../configuration/theme/usual-colours.generated.ts';
import type { Picture } from '../printed/pictures.ts';

/** How a Word document looks: a theme with its logo as a picture that Word shows; null for none. */
export interface WordTheme extends Pick<Theme, 'name'> {
  readonly logo: Picture | null;
  readonly colours: Palette;
}

/** The look of a document without a theme. */
export const usualLook: WordTheme = { name: null, logo: null, colours: usualColours.light };

/** A colour as Word wants it, without the number sign. */
export function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}
