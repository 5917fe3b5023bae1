// The stylesheet of reports as code, so that an exported page has it within itself, and its fingerprint, so that the page
// can refuse every other.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.ts';

const folder = 'server/src/render/styles';

export function generateStylesheet(): readonly GeneratedFile[] {
  const styles = ['report.css', 'page.css'].map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
  const poster = ['styles/report.css', 'poster/poster.css']
    .map((name) => readFileSync(`server/src/render/${name}`, 'utf8'))
    .join('\n');
  const content = [
    '// Made by "npm run generate" from report.css and page.css. Change those, not this.\n',
    '\n',
    '/** All styles of an exported page. */\n',
    `export const pageStyles = ${JSON.stringify(styles)};\n`,
    '\n',
    '/** What a content security policy calls these styles. */\n',
    `export const pageStylesFingerprint = ${JSON.stringify(fingerprintOf(styles))};\n`,
    '\n',
    '/** All styles of a poster, and what a policy calls them. */\n',
    `export const posterStyles = ${JSON.stringify(poster)};\n`,
    `export const posterStylesFingerprint = ${JSON.stringify(fingerprintOf(poster))};\n`,
  ];
  return [
    { path: `${folder}/page-styles.generated.ts`, content: content.join('') },
    { path: 'server/src/configuration/theme/usual-colours.generated.ts', content: usualColours(styles) },
  ];
}

/** The colours that a theme can set, as they are without one. */
function usualColours(styles: string): string {
  const names = ['background', 'surface', 'text', 'muted', 'link', 'best', 'good', 'middling', 'poor'];
  const dark = styles.slice(styles.indexOf('(prefers-color-scheme: dark)'));
  const colourOf = (text: string, ground: string, name: string) =>
    new RegExp(`--keyline-${name}: (#[0-9a-f]{6});`).exec(text)?.[1] ??
    new RegExp(`--keyline-${ground}-${name}: (#[0-9a-f]{6});`).exec(styles)?.[1];
  const palette = (text: string, ground: string) =>
    Object.fromEntries(names.map((name) => [name, colourOf(text, ground, name)]));
  const colours = { light: palette(styles, 'light'), dark: palette(dark, 'dark') };
  return `// Made by "npm run generate" from report.css. Change that, not this.\n\n/** The colours that a theme can set, as they are without one. */\nexport const usualColours = ${JSON.stringify(colours, null, 2)};\n`;
}

function fingerprintOf(styles: string): string {
  return `sha256-${createHash('sha256').update(styles).digest('base64')}`;
}
