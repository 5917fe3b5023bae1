import { builtInLibrary } from '../framework/file/library.ts';
import { ruleDescriptions } from '../rules/registry.ts';
import type { TextProblem } from '../text/yaml/parse-yaml.ts';
import { configuredLibrary } from './configured-library.ts';
import type { FileReader } from './file-reader.ts';
import { loadConfiguration } from './load-configuration.ts';
import { resolveConfiguration } from './resolve-configuration.ts';

/** What is wrong in the text of a configuration file, which may not be saved yet; not what is wrong in files that it names. */
export async function checkConfigurationText(
  file: string,
  text: string,
  reader: FileReader,
): Promise<readonly TextProblem[]> {
  const chain = await loadConfiguration(file, text, reader);
  const configuration = resolveConfiguration(chain.files, ruleDescriptions);
  const { problems } = await configuredLibrary(builtInLibrary(), configuration.frameworks, reader);
  return [...chain.problems, ...configuration.problems, ...problems].filter((problem) => problem.file === file);
}
