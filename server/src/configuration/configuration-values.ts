import { lineIndex, positionAt } from '../text/line-index.ts';
import type { Configuration, ConfigurationFile, Origin, Setting } from './configuration.ts';
import { settingsName } from './read-settings.ts';

/** A value of the configuration in force, by its key, with the place it comes from. */
export interface ConfigurationValue {
  /** `rules.score/mismatch`, `final`. */
  readonly key: string;
  readonly value: unknown;
  /** Null where the default holds. Line and column count from 1. */
  readonly origin: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** Every value of a configuration, rules and their options by name. */
export function configurationValues(configuration: Configuration): readonly ConfigurationValue[] {
  const texts = new Map(configuration.files.map(({ file, text }) => [file, text]));
  const place = ({ file, range }: Origin) => {
    const { line, column } = positionAt(lineIndex(texts.get(file) ?? ''), range.start);
    return { file, line: line + 1, column: column + 1 };
  };
  const shown = (key: string, { value, origin }: Setting<unknown>): ConfigurationValue => ({
    key,
    value,
    origin: origin === null ? null : place(origin),
  });
  return [
    shown('final', configuration.final),
    ...(configuration.newReportFramework.origin === null
      ? []
      : [shown('newReportFramework', configuration.newReportFramework)]),
    ...(configuration.style.origin === null ? [] : [shown('style', configuration.style)]),
    ...(configuration.theme.origin === null ? [] : [shown('theme', configuration.theme)]),
    ...configuration.ignore.map((setting) => shown('ignore', setting)),
    ...configuration.frameworks.map((setting) => shown('frameworks', setting)),
    ...[...configuration.severities].flatMap(([id, severity]) => [
      shown(`rules.${id}`, severity),
      ...[...(configuration.options.get(id) ?? [])].map(([name, option]) => shown(`rules.${id}.${name}`, option)),
    ]),
  ];
}

/** What a configuration is made of, the nearest first: its files, and the settings of an editor where they set anything. */
export function configurationSources(configuration: Configuration): readonly string[] {
  return configuration.files.filter((file) => !isSettings(file.file) || setsSomething(file)).map(({ file }) => file);
}

/** Whether values that are said to come from `file` come from the settings of an editor. */
export function isSettings(file: string): boolean {
  return file.endsWith(`/${settingsName}`);
}

function setsSomething({
  rules,
  ignore,
  frameworks,
  style,
  theme,
  newReportFramework,
  final,
}: ConfigurationFile): boolean {
  return (
    rules.size + ignore.length + frameworks.length > 0 ||
    newReportFramework !== null ||
    style !== null ||
    theme !== null ||
    final !== null
  );
}
