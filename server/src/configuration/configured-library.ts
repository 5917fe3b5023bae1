import { readFrameworkSource } from '../framework/check/framework-source.ts';
import type { FrameworkFile } from '../framework/file/framework-schema.ts';
import { addFrameworks, type FrameworkLibrary } from '../framework/file/library.ts';
import type { ConfigurationProblem, Setting } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { missingFrameworkMessage, namedFrameworks } from './named-frameworks.ts';
import { outsideMessage } from './outside-message.ts';

export interface ConfiguredLibrary {
  readonly library: FrameworkLibrary;
  /** The framework files that are named, one by one, whether or not they could be read. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigurationProblem[];
}

/** The library with the framework files that a configuration names. What is wrong in one is a problem in that file. */
export async function configuredLibrary(
  library: FrameworkLibrary,
  frameworks: readonly Setting<string>[],
  reader: FileReader,
): Promise<ConfiguredLibrary> {
  const files: FrameworkFile[] = [];
  const places: string[] = [];
  const problems: ConfigurationProblem[] = [];
  for (const setting of frameworks) {
    const { value, origin } = setting;
    const named = origin === null ? { files: [value] } : await namedFrameworks(origin.file, value, reader);
    if (named.files === undefined) {
      problems.push(problemAt(setting, named.problem));
      places.push(...(origin === null ? [] : [reader.resolve(origin.file, value)]));
    }
    for (const file of named.files ?? []) {
      const read = await readFramework(file, setting, reader);
      places.push(file);
      problems.push(...read.problems);
      files.push(...(read.file === null ? [] : [read.file]));
    }
  }
  return { library: addFrameworks(library, files), files: places, problems };
}

interface ReadFramework {
  readonly file: FrameworkFile | null;
  readonly problems: readonly ConfigurationProblem[];
}

/** The framework in a file that a setting names; what is wrong in it is a problem there. */
async function readFramework(file: string, setting: Setting<string>, reader: FileReader): Promise<ReadFramework> {
  const { value, origin } = setting;
  if (origin !== null && !(await reader.isWithinReach(origin.file, file))) {
    return { file: null, problems: [problemAt(setting, outsideMessage(value))] };
  }
  const text = await reader.readText(file);
  if (text === null) {
    return { file: null, problems: [problemAt(setting, missingFrameworkMessage(value))] };
  }
  const { file: framework, problems } = readFrameworkSource(text);
  return { file: framework, problems: problems.map((problem) => ({ file, ...problem })) };
}

function problemAt({ value, origin }: Setting<string>, message: string): ConfigurationProblem {
  return { ...(origin ?? { file: value, range: { start: 0, end: 0 } }), message };
}
