import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtInLibrary, type FrameworkLibrary } from '../framework/library.ts';
import { ruleDescriptions } from '../rules/registry.ts';
import type { RuleSettings } from '../rules/rule-settings.ts';
import type { Configuration, ConfigurationProblem } from '../workspace/configuration.ts';
import { configurationFileNames } from '../workspace/configuration-file-names.ts';
import type { ConfiguredLibrary } from '../workspace/configured-library.ts';
import type { ConfigurationChain } from '../workspace/load-configuration.ts';
import { resolveConfiguration, ruleSettings } from '../workspace/resolve-configuration.ts';
import { type IgnoredBy, patternQuestion } from './ignore-files.ts';
import { nodeFileReader } from './node-file-reader.ts';
import { readTextFile } from './read-text.ts';
import { remember } from './remember.ts';
import { UserError } from './user-error.ts';

/** The configuration in force in a folder, with what follows from it. */
export interface ConfigurationInForce {
  readonly configuration: Configuration;
  readonly settings: RuleSettings;
  readonly library: FrameworkLibrary;
  /** What in the configuration ignores a path; null where nothing does. */
  readonly ignoredBy: (path: string) => IgnoredBy | null;
  /** Where there are any, nothing is to be checked or written under this configuration. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Gives the configuration in force in a folder (an absolute path). Throws a UserError if its file cannot be read. */
export type Configurations = (folder: string) => Promise<ConfigurationInForce>;

/** Finds the configuration of each folder once: the nearest `keyline.yaml`, in the folder itself or above it. */
export function findConfigurations(): Configurations {
  const nearestFile = remember((folder: string): string | null => {
    const here = configurationFileNames.map((name) => join(folder, name)).find((file) => existsSync(file));
    return here ?? (dirname(folder) === folder ? null : nearestFile(dirname(folder)));
  });
  const withoutFile = remember(() => inForce({ files: [], problems: [] }));
  const ofFile = remember(async (file: string) => {
    const found = readTextFile(file);
    if ('problem' in found) {
      throw new UserError(`${file}: ${found.problem}`);
    }
    const { loadConfiguration } = await import('../workspace/load-configuration.ts');
    return inForce(await loadConfiguration(file, found.text, nodeFileReader));
  });
  return (folder) => {
    const file = nearestFile(folder);
    return file === null ? withoutFile('') : ofFile(file);
  };
}

async function inForce(chain: ConfigurationChain): Promise<ConfigurationInForce> {
  const configuration = resolveConfiguration(chain.files, ruleDescriptions);
  const { library, problems } = await libraryOf(configuration);
  return {
    configuration,
    settings: ruleSettings(configuration),
    library,
    ignoredBy: ignoreQuestionOf(configuration),
    problems: [...chain.problems, ...configuration.problems, ...problems],
  };
}

/** Reading framework files takes code that most starts do not need. */
async function libraryOf({ frameworks }: Configuration): Promise<ConfiguredLibrary> {
  if (frameworks.length === 0) {
    return { library: builtInLibrary(), problems: [] };
  }
  const { configuredLibrary } = await import('../workspace/configured-library.ts');
  return configuredLibrary(builtInLibrary(), frameworks, nodeFileReader);
}

function ignoreQuestionOf(configuration: Configuration): (path: string) => IgnoredBy | null {
  const questions = configuration.files.map(({ file, ignore }) =>
    patternQuestion(
      file,
      ignore.map((pattern) => pattern.value),
    ),
  );
  return (path) => questions.map((ask) => ask(path)).find((answer) => answer !== null) ?? null;
}
