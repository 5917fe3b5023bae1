import type { Ground, ThemeFile } from './theme-schema.ts';
import { paletteOf } from './theme-source.ts';

const ratings = ['best', 'good', 'middling', 'poor'];

/** The colours that a theme sets, as rules that come after those of every page. Print keeps its white ground. */
export function themeStyles(theme: ThemeFile): string {
  const rules = (['light', 'dark'] as const).flatMap((ground) => {
    const declarations = declarationsOf(theme, ground);
    return declarations === '' ? [] : [ground === 'light' ? lightRule(declarations) : darkRule(declarations)];
  });
  return rules.length === 0 ? '' : `\n/* Colours of the theme */\n\n${rules.join('\n')}`;
}

/** Colours that readers with `prefers-contrast` get otherwise stay theirs. */
function lightRule(declarations: string): string {
  return `@media (prefers-color-scheme: light), print {\n  .keyline-report {\n${declarations}  }\n}\n`;
}

function darkRule(declarations: string): string {
  return `@media screen and (prefers-color-scheme: dark) {\n  .keyline-report {\n${declarations}  }\n}\n`;
}

function declarationsOf(theme: ThemeFile, ground: Ground): string {
  const palette = paletteOf(theme, ground);
  const set = Object.keys(theme.colours?.[ground] ?? {}) as (keyof typeof palette)[];
  return set
    .flatMap((name) => {
      const lines = [`    --keyline-${name}: ${palette[name]};\n`];
      return [
        ...(ratings.includes(name) ? [`    --keyline-${ground}-${name}: ${palette[name]};\n`] : []),
        ...(name === 'link' ? [`    --keyline-focus: ${palette[name]};\n`] : []),
        ...lines,
      ];
    })
    .join('');
}
