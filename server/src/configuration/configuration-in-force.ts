import { builtInLibrary, type FrameworkLibrary } from '../framework/file/library.ts';
import { ruleDescriptions } from '../rules/registry.ts';
import type { RuleSettings } from '../rules/rule-settings.ts';
import type { Configuration, ConfigurationFile, ConfigurationProblem } from './configuration.ts';
import { configurationFileNames } from './configuration-file-names.ts';
import type { ConfiguredLibrary } from './configured-library.ts';
import { configuredStyle } from './configured-style.ts';
import { configuredTheme } from './configured-theme.ts';
import type { FileReader } from './file-reader.ts';
import type { ConfigurationChain } from './load-configuration.ts';
import { newReportFrameworkProblems } from './new-report-framework.ts';
import { outsideMessage } from './outside-message.ts';
import { resolveConfiguration, ruleSettings } from './resolve-configuration.ts';
import type { Theme } from './theme/theme-schema.ts';

/** The configuration in force for a report, with what follows from it. */
export interface ConfigurationInForce {
  readonly configuration: Configuration;
  readonly settings: RuleSettings;
  readonly library: FrameworkLibrary;
  /** The framework files that the configuration names, whether or not they could be read. */
  readonly frameworkFiles: readonly string[];
  /** The style file that the configuration names, whether or not it could be read; null where it names none. */
  readonly styleFile: string | null;
  /** How what is published looks; null for the usual look. */
  readonly theme: Theme | null;
  /** The theme file that the configuration names, whether or not it could be read; null where it names none. */
  readonly themeFile: string | null;
  /** What is wrong in the configuration and framework files. What is sound in them holds nevertheless. */
  readonly problems: readonly ConfigurationProblem[];
  /** What the configuration asks for and is not to be had here, as sentences. All else holds. */
  readonly notices: readonly string[];
}

/**
 * Gives the configuration in force for a file: that of the nearest `keyline.yaml`, in the file's folder or above it.
 * That file alone counts, with what it extends; those above it do not. Each is read once: to forget, ask for a new one.
 * `settings`, such as those of an editor, hold where no file says otherwise. Throws what the reader throws.
 */
export function configurationsInForce(
  reader: FileReader,
  settings: ConfigurationFile | null = null,
): (file: string) => Promise<ConfigurationInForce> {
  const below = settings === null ? [] : [settings];
  const known = new Map<string, Promise<ConfigurationInForce>>();
  const withoutFile = inForce({ files: below, problems: [] }, reader);

  /** `place` is any name in the folder that is looked in. */
  function nearestTo(place: string): Promise<ConfigurationInForce> {
    const nearest = known.get(place) ?? look(place);
    known.set(place, nearest);
    return nearest;
  }

  async function look(place: string): Promise<ConfigurationInForce> {
    for (const name of configurationFileNames) {
      const file = reader.resolve(place, name);
      const text = await reader.readText(file);
      if (text !== null && !(await reader.isWithinReach(file, file))) {
        // A link. Those who wrote it could have the messages show what stands in any file of this computer.
        const message = outsideMessage(`What ${name} is a link to`);
        return inForce({ files: below, problems: [{ file, range: { start: 0, end: 0 }, message }] }, reader);
      }
      if (text !== null) {
        const { loadConfiguration } = await import('./load-configuration.ts');
        const { files, problems } = await loadConfiguration(file, text, reader);
        return inForce({ files: [...files, ...below], problems }, reader);
      }
    }
    const above = reader.resolve(place, `../${configurationFileNames[0]}`);
    return above === place ? withoutFile : nearestTo(above);
  }

  return (file) => nearestTo(reader.resolve(file, configurationFileNames[0]));
}

async function inForce(chain: ConfigurationChain, reader: FileReader): Promise<ConfigurationInForce> {
  const configuration = resolveConfiguration(chain.files, ruleDescriptions);
  const [{ library, files, problems }, house, look] = await Promise.all([
    libraryOf(configuration, reader),
    configuredStyle(configuration, reader),
    configuredTheme(configuration, reader),
  ]);
  // A framework that cannot be read may be the one that is set.
  const set = problems.length > 0 ? [] : newReportFrameworkProblems(configuration, library);
  return {
    configuration,
    settings: ruleSettings(configuration, house.style),
    library,
    frameworkFiles: files,
    styleFile: house.file,
    theme: look.theme,
    themeFile: look.file,
    problems: [...chain.problems, ...configuration.problems, ...problems, ...set, ...house.problems, ...look.problems],
    notices: house.notices,
  };
}

/** Reading framework files takes code that most starts do not need, so it is loaded when one is named. */
async function libraryOf({ frameworks }: Configuration, reader: FileReader): Promise<ConfiguredLibrary> {
  if (frameworks.length === 0) {
    return { library: builtInLibrary(), files: [], problems: [] };
  }
  const { configuredLibrary } = await import('./configured-library.ts');
  return configuredLibrary(builtInLibrary(), frameworks, reader);
}
