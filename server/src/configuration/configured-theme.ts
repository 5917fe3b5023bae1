import type { Configuration, ConfigurationProblem } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';
import type { Theme } from './theme/theme-schema.ts';

export interface ConfiguredTheme {
  /** Null where the configuration names none, or one that cannot be read or has a fault. */
  readonly theme: Theme | null;
  /** The theme file that the configuration names, whether or not it can be read; null where it names none. */
  readonly file: string | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** The theme that a configuration names. */
export async function configuredTheme(
  { theme: { value, origin } }: Pick<Configuration, 'theme'>,
  reader: FileReader,
): Promise<ConfiguredTheme> {
  if (origin === null || value === null) {
    return { theme: null, file: null, problems: [] };
  }
  const file = reader.resolve(origin.file, value);
  if (!(await reader.isWithinReach(origin.file, file))) {
    return { theme: null, file, problems: [{ ...origin, message: outsideMessage(value) }] };
  }
  const text = await reader.readText(file);
  if (text === null) {
    const message = `There is no theme file ${value}. Make it, or correct its path, which is relative to this file.`;
    return { theme: null, file, problems: [{ ...origin, message }] };
  }
  const { loadTheme } = await import('./theme/load-theme.ts');
  return { file, ...(await loadTheme(file, text, reader)) };
}
