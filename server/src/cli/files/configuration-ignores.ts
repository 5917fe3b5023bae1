import type { Configuration } from '../../configuration/configuration.ts';
import { type IgnoredBy, patternQuestion } from '../../disk/ignore-files.ts';

const questions = new WeakMap<Configuration, (path: string) => IgnoredBy | null>();

/** What in the configuration ignores an absolute path; null where nothing does. */
export function configurationIgnores(configuration: Configuration, path: string): IgnoredBy | null {
  const ask = questions.get(configuration) ?? questionOf(configuration);
  questions.set(configuration, ask);
  return ask(path);
}

function questionOf({ files }: Configuration): (path: string) => IgnoredBy | null {
  const ofFiles = files.map(({ file, ignore }) =>
    patternQuestion(
      file,
      ignore.map((pattern) => pattern.value),
    ),
  );
  return (path) => ofFiles.map((ask) => ask(path)).find((answer) => answer !== null) ?? null;
}
