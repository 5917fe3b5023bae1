import type { ConfigurationProblem } from '../configuration.ts';
import type { FileReader } from '../file-reader.ts';
import { outsideMessage } from '../outside-message.ts';
import type { Logo, Theme, ThemeStyles } from './theme-schema.ts';
import { paletteOf, readThemeSource } from './theme-source.ts';
import { themeStyles } from './theme-styles.ts';

/** The sorts of pictures that a logo can be, by how their files end. */
const logoTypes: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.webp': 'webp',
  '.svg': 'svg+xml',
};

/** The theme in a file; null where anything is wrong in it. Where nobody can read pictures, it has no logo. */
export async function loadTheme(
  file: string,
  text: string,
  reader: FileReader,
): Promise<{ readonly theme: Theme | null; readonly problems: readonly ConfigurationProblem[] }> {
  const { theme, problems, logoRange } = readThemeSource(text);
  if (theme === null) {
    return { theme: null, problems: problems.map((problem) => ({ file, ...problem })) };
  }
  const logo = theme.logo === undefined ? null : await readLogo(file, theme.logo, reader);
  if (typeof logo === 'string') {
    return { theme: null, problems: [{ file, range: logoRange ?? { start: 0, end: 0 }, message: logo }] };
  }
  return {
    theme: {
      name: theme.name ?? null,
      logo,
      light: paletteOf(theme, 'light'),
      styles: await fingerprinted(themeStyles(theme)),
    },
    problems: [],
  };
}

/** Null for no styles, and where nothing here can make the fingerprint without which a page refuses them. */
async function fingerprinted(text: string): Promise<ThemeStyles | null> {
  if (text === '' || globalThis.crypto?.subtle === undefined) {
    return null;
  }
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return { text, fingerprint: `sha256-${btoa(String.fromCharCode(...digest))}` };
}

/** The logo; null where nobody can read pictures; or what is wrong with it, as a sentence. */
async function readLogo(theme: string, path: string, reader: FileReader): Promise<Logo | string | null> {
  const suffix = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  const type = logoTypes[suffix];
  if (type === undefined) {
    return `The logo ${path} must be one of ${Object.keys(logoTypes).join(', ')}.`;
  }
  const file = reader.resolve(theme, path);
  if (!(await reader.isWithinReach(theme, file))) {
    return outsideMessage(path);
  }
  if (reader.readBytes === undefined) {
    return null;
  }
  const bytes = await reader.readBytes(file);
  return bytes === null
    ? `There is no logo ${path}, or it cannot be read. Its path is relative to this file.`
    : { bytes, type, suffix };
}
