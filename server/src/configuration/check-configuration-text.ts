import { builtInLibrary } from '../framework/file/library.ts';
import { ruleDescriptions } from '../rules/registry.ts';
import type { TextProblem } from '../text/yaml/parse-yaml.ts';
import { configuredLibrary } from './configured-library.ts';
import { configuredStyle } from './configured-style.ts';
import type { FileReader } from './file-reader.ts';
import { loadConfiguration } from './load-configuration.ts';
import { newReportFrameworkProblems } from './new-report-framework.ts';
import { resolveConfiguration } from './resolve-configuration.ts';

/** What is wrong in the text of a configuration file, which may not be saved yet; not what is wrong in files that it names. */
export async function checkConfigurationText(
  file: string,
  text: string,
  reader: FileReader,
): Promise<readonly TextProblem[]> {
  const chain = await loadConfiguration(file, text, reader);
  const configuration = resolveConfiguration(chain.files, ruleDescriptions);
  const { library, problems } = await configuredLibrary(builtInLibrary(), configuration.frameworks, reader);
  // A framework that cannot be read may be the one that is set.
  const set = problems.length > 0 ? [] : newReportFrameworkProblems(configuration, library);
  const house = await configuredStyle(configuration, reader);
  const all = [...chain.problems, ...configuration.problems, ...problems, ...set, ...house.problems];
  return all.filter((problem) => problem.file === file);
}
