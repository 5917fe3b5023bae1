import * as z from 'zod/mini';
import type { usualColours } from './usual-colours.generated.ts';

const words = z.string().check(z.regex(/\S/));

const colour = (description: string) =>
  z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))).check(z.describe(description));

const palette = z.strictObject({
  background: colour('The ground of the page.'),
  surface: colour('The ground of what is set apart, such as results.'),
  text: colour('Words.'),
  muted: colour('Words that matter less, such as the names of fields.'),
  link: colour('Links, and the button of the search.'),
  best: colour('The best ratings, such as Outstanding.'),
  good: colour('Good ratings.'),
  middling: colour('Middling ratings, such as Requires improvement.'),
  poor: colour('Poor ratings, such as Inadequate.'),
});

/** The schema of a theme file: how what is published looks. The source of checks, help in the editor and JSON Schema. */
export const themeFileSchema = z.strictObject({
  name: z
    .optional(words)
    .check(z.describe('Whose reports they are, as readers see it on pages, in PDF and Word, and on a site.')),
  logo: z
    .optional(words)
    .check(z.describe('A picture that stands beside the name: a PNG, JPEG, WebP or SVG file, relative to this file.')),
  colours: z
    .optional(z.strictObject({ light: z.optional(palette), dark: z.optional(palette) }))
    .check(
      z.describe(
        'Colours as #rrggbb, for light and for dark pages; print, PDF and Word have the light ones. Words must stand out from their ground: that is checked.',
      ),
    ),
});

/** A theme file as it is written. */
export type ThemeFile = z.output<typeof themeFileSchema>;

/** Light pages, print and PDF; and dark pages. */
export type Ground = keyof typeof usualColours;

/** Every colour that a theme can set. */
export type Palette = Readonly<Record<keyof (typeof usualColours)['light'], string>>;

/** How what is published looks. */
export interface Theme {
  /** Null for none. */
  readonly name: string | null;
  readonly logo: Logo | null;
  readonly light: Palette;
  /** Style sheet rules that come after the usual ones, and what a content security policy calls them; null for none. */
  readonly styles: ThemeStyles | null;
}

export interface ThemeStyles {
  readonly text: string;
  readonly fingerprint: string;
}

export interface Logo {
  readonly bytes: Uint8Array;
  /** `png`, `jpeg`, `webp` or `svg+xml`. */
  readonly type: string;
  /** How its file ends, with the dot. */
  readonly suffix: string;
}
