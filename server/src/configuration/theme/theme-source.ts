import type * as z from 'zod/mini';
import { nearestNames } from '../../framework/nearest-names.ts';
import { suggestion } from '../../framework/suggestion.ts';
import { parseYaml, type TextProblem } from '../../text/yaml/parse-yaml.ts';
import { keyRange, valueRange } from '../../text/yaml/yaml-places.ts';
import { plainValue } from '../../text/yaml/yaml-value.ts';
import { contrastOf, leastContrast, mixed, standingOut } from './contrast.ts';
import { type Ground, type Palette, type ThemeFile, themeFileSchema } from './theme-schema.ts';
import { usualColours } from './usual-colours.generated.ts';

/** What a theme file says. */
export interface ThemeSource {
  /** Null where anything is wrong. */
  readonly theme: ThemeFile | null;
  readonly problems: readonly TextProblem[];
  /** Where the logo is named; null where none is. */
  readonly logoRange: TextProblem['range'] | null;
}

/** Reads and checks the YAML of a theme file. Never throws: each problem has its place in the text. */
export function readThemeSource(yaml: string): ThemeSource {
  const { document, problem } = parseYaml(yaml);
  if (document === undefined) {
    return { theme: null, problems: [problem], logoRange: null };
  }
  const plain = plainValue(document);
  if (plain.problems.length > 0) {
    return { theme: null, problems: plain.problems, logoRange: null };
  }
  const { data, error } = themeFileSchema.safeParse(plain.value);
  const problems: TextProblem[] =
    error?.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ range: keyRange(document, issue.path, key), ...unknownKey(issue.path, key) }))
        : [{ range: valueRange(document, issue.path), message: `${nameOf(issue.path)} ${complaint(issue)}.` }],
    ) ?? [];
  const pale = data === undefined ? [] : paleColours(data);
  problems.push(...pale.map(({ path, message, instead }) => ({ range: valueRange(document, path), message, instead })));
  return {
    theme: problems.length === 0 ? (data ?? null) : null,
    problems,
    logoRange: data?.logo === undefined ? null : valueRange(document, ['logo']),
  };
}

/** The colours of a theme for one ground, with the usual ones in the place of those that it does not set. */
export function paletteOf({ colours }: ThemeFile, ground: Ground): Palette {
  return { ...usualColours[ground], ...withoutGaps(colours?.[ground] ?? {}) };
}

function withoutGaps(colours: Partial<Record<keyof Palette, string | undefined>>): Partial<Palette> {
  return Object.fromEntries(Object.entries(colours).filter(([, colour]) => colour !== undefined));
}

/** How much of its colour the ground of a rating has; as the style sheet says. */
const tints = { light: 0.09, dark: 0.14 };

const tones = ['best', 'good', 'middling', 'poor'] as const;

interface PaleColour {
  readonly path: readonly string[];
  readonly message: string;
  readonly instead?: string;
}

/** Words that do not stand out enough from a ground, where the theme sets one of the two. */
function paleColours(theme: ThemeFile): readonly PaleColour[] {
  return (['light', 'dark'] as const).flatMap((ground) => {
    const set = theme.colours?.[ground] ?? {};
    const palette = paletteOf(theme, ground);
    const { background, surface } = palette;
    // Paper is white, whatever the page is.
    const grounds = ground === 'light' ? [background, surface, '#ffffff'] : [background, surface];
    const plain = (['text', 'muted', 'link'] as const).map((name) => ({ name, on: () => grounds }));
    const rated = tones.map((name) => ({
      name,
      on: (colour: string) => [...grounds, mixed(colour, tints[ground], background)],
    }));
    return [...plain, ...rated].flatMap(({ name, on }): readonly PaleColour[] => {
      const colour = palette[name];
      const [worst] = on(colour)
        .map((behind) => ({ behind, contrast: contrastOf(colour, behind) }))
        .sort((left, right) => left.contrast - right.contrast);
      const isOwn = set[name] !== undefined || set.background !== undefined || set.surface !== undefined;
      if (!isOwn || worst === undefined || worst.contrast >= leastContrast) {
        return [];
      }
      const instead = standingOut(colour, on);
      const hint = instead === null ? 'Choose another ground.' : `${instead} would do.`;
      const blamed = set[name] !== undefined ? name : set.surface === worst.behind ? 'surface' : 'background';
      return [
        {
          path: ['colours', ground, blamed],
          message: `${name} ${colour} on ${worst.behind} has a contrast of ${worst.contrast.toFixed(1)} to 1, and words need ${leastContrast} to 1. ${hint}`,
          ...(instead !== null && blamed === name && { instead: `"${instead}"` }),
        },
      ];
    });
  });
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.') || 'The theme';
}

function unknownKey(path: readonly PropertyKey[], key: string): Pick<TextProblem, 'message' | 'instead'> {
  const known =
    [Object.keys(themeFileSchema.shape), ['light', 'dark'], Object.keys(usualColours.light)][path.length] ?? [];
  return {
    message: `There is no key "${key}" here${suggestion(known, key)} Keys are: ${known.join(', ')}.`,
    instead: nearestNames(known, key)[0],
  };
}

function complaint({ code, path }: z.core.$ZodIssue): string {
  if (path.length === 3) {
    return 'must be a colour such as "#0a5a6e", in quotation marks, because # begins a comment';
  }
  return code === 'invalid_format'
    ? 'must not be empty'
    : path.length === 1 && path[0] !== 'colours'
      ? 'must be a text'
      : 'must be a map of keys and values';
}
