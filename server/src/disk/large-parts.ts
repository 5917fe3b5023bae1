import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** What PDF takes: a compiler of some fifty megabytes and fonts. Few need it, so it comes only to those who ask for it. */
export const typesettingParts = {
  compiler: { name: '@myriaddreamin/typst-ts-node-compiler', version: '0.7.0' },
  fonts: { name: '@expo-google-fonts/atkinson-hyperlegible', version: '0.4.1' },
} as const;

/**
 * The folder in which the large parts of this user lie. It is in the home folder that the system knows, not where the
 * environment or a checkout says: code in it is run.
 */
function partsFolder(): string {
  return join(userInfo().homedir, '.keyline');
}

/** What spelling takes: a reader of dictionaries, and one of British English. It is off unless a house wants it. */
export const spellingParts = {
  reader: { name: 'nspell', version: '2.1.5' },
  dictionary: { name: 'dictionary-en-gb', version: '3.0.0' },
} as const;

type Parts = Readonly<Record<string, { readonly name: string; readonly version: string }>>;

/** The one command that brings these parts, for every face of Keyline. */
export function bringingCommand(parts: Parts): string {
  const named = Object.values(parts).map(({ name, version }) => `${name}@${version}`);
  return `npm install --prefix "${partsFolder()}" ${named.join(' ')}`;
}

/** Loads what lies beside these scripts or in the user's folder; null where it is in neither. */
export function requirePart(name: string, scripts: string): unknown {
  for (const folder of [scripts, partsFolder()]) {
    const load = createRequire(join(folder, 'any.js'));
    if (found(load, name) !== null) {
      return load(name);
    }
  }
  return null;
}

/** The file of such a part; null where it is nowhere. */
export function resolvePart(name: string, scripts: string): string | null {
  for (const folder of [scripts, partsFolder()]) {
    const file = found(createRequire(join(folder, 'any.js')), name);
    if (file !== null) {
      return file;
    }
  }
  return null;
}

function found(load: NodeJS.Require, name: string): string | null {
  try {
    return load.resolve(name);
  } catch {
    return null;
  }
}
