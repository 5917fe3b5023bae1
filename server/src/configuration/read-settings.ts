import type { ConfigurationFile } from './configuration.ts';
import { configurationSchema } from './configuration-schema.ts';
import { readConfiguration } from './read-configuration.ts';

/** What the settings of an editor are called where values and problems are said to come from a file. */
export const settingsName = 'settings of the editor';

/**
 * Reads settings that an editor keeps, with the keys of a configuration file. Other keys are the editor's own
 * business, and null says that a key is not set. `file` is what the settings are called where a problem is named.
 */
export function readSettings(file: string, settings: Readonly<Record<string, unknown>>): ConfigurationFile {
  const known = Object.entries(settings).filter(
    ([key, value]) => Object.hasOwn(configurationSchema.shape, key) && value !== null,
  );
  // All JSON is YAML.
  return readConfiguration(file, JSON.stringify(Object.fromEntries(known)));
}
