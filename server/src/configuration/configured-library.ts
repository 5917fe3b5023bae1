import { readFrameworkSource } from '../framework/check/framework-source.ts';
import type { FrameworkFile } from '../framework/file/framework-schema.ts';
import { addFrameworks, type FrameworkLibrary } from '../framework/file/library.ts';
import type { ConfigurationProblem, Setting } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';

export interface ConfiguredLibrary {
  readonly library: FrameworkLibrary;
  readonly problems: readonly ConfigurationProblem[];
}

/** The library with the framework files that a configuration names. What is wrong in one is a problem in that file. */
export async function configuredLibrary(
  library: FrameworkLibrary,
  frameworks: readonly Setting<string>[],
  reader: FileReader,
): Promise<ConfiguredLibrary> {
  const files: FrameworkFile[] = [];
  const problems: ConfigurationProblem[] = [];
  for (const { value, origin } of frameworks) {
    const file = origin === null ? value : reader.resolve(origin.file, value);
    if (origin !== null && !(await reader.isWithinReach(origin.file, file))) {
      problems.push({ ...origin, message: outsideMessage(value) });
      continue;
    }
    const text = await reader.readText(file);
    if (text === null) {
      const place = origin ?? { file, range: { start: 0, end: 0 } };
      problems.push({
        ...place,
        message: `There is no framework file ${value}. Make it, or correct its path: it is relative to this file.`,
      });
      continue;
    }
    const read = readFrameworkSource(text);
    problems.push(...read.problems.map((problem) => ({ file, ...problem })));
    files.push(...(read.file === null ? [] : [read.file]));
  }
  return { library: addFrameworks(library, files), problems };
}
