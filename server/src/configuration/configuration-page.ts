import { relativePath } from '../text/addresses/relative-path.ts';
import type { Configuration } from './configuration.ts';
import {
  type ConfigurationValue,
  configurationSources,
  configurationValues,
  isSettings,
} from './configuration-values.ts';
import { settingsName } from './read-settings.ts';

/**
 * The configuration in force for a file as a text in the form of a configuration file: each value with a comment that
 * says where it comes from. `file` is the report's address; files are named by their paths from there.
 */
export function configurationPage(file: string, configuration: Configuration): string {
  const named = (origin: string) => (isSettings(origin) ? settingsName : (relativePath(file, origin) ?? origin));
  const values = configurationValues(configuration);
  const from = ({ origin }: ConfigurationValue) => (origin === null ? 'default' : placeIn(named(origin.file), origin));
  const below = (prefix: string) => values.filter(({ key }) => key.startsWith(prefix));
  const files = configurationSources(configuration).map(named);
  return [
    `# The configuration in force for ${file.slice(file.lastIndexOf('/') + 1)}. To change it, change the files.`,
    `# Files, the nearest first: ${files.join(', ') || 'none'}`,
    ...values
      .filter(({ key }) => ['final', 'style', 'theme', 'newReportFramework'].includes(key))
      .map((value) => `${value.key}: ${JSON.stringify(value.value)}  # ${from(value)}`),
    ...list('ignore', below('ignore'), from),
    ...list('frameworks', below('frameworks'), from),
    'rules:',
    ...below('rules.').map((value) => `${ruleLine(value)}  # ${from(value)}`),
    '',
  ].join('\n');
}

/** Settings are no text in which there were a place to go to. */
function placeIn(file: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return file === settingsName ? file : `${file}:${line}:${column}`;
}

function list(
  key: string,
  values: readonly ConfigurationValue[],
  from: (value: ConfigurationValue) => string,
): readonly string[] {
  return values.length === 0
    ? [`${key}: []  # default`]
    : [`${key}:`, ...values.map((value) => `  - ${JSON.stringify(value.value)}  # ${from(value)}`)];
}

/** An option stands as a comment of its own below its rule: its value is that of the rule's map. */
function ruleLine({ key, value }: ConfigurationValue): string {
  const [rule = '', option] = key.slice('rules.'.length).split('.');
  return option === undefined ? `  ${rule}: ${String(value)}` : `    # ${option}: ${JSON.stringify(value)}`;
}
