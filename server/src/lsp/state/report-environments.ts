import type { ConfigurationFile } from '../../configuration/configuration.ts';
import { type ConfigurationInForce, configurationsInForce } from '../../configuration/configuration-in-force.ts';
import type { FileReader } from '../../configuration/file-reader.ts';
import type { LinkedFiles } from '../../report/linked/linked-files.ts';
import { folderOf } from '../../text/addresses/normalise-uri.ts';
import type { Copies } from '../../workspace/known-paragraphs.ts';

/** What holds for a report: its configuration and, once somebody looked, what the files that it names say. */
export interface ReportEnvironment extends ConfigurationInForce {
  readonly linked?: LinkedFiles;
  /** Which of its paragraphs stand in other reports; absent where none does, or nobody looked. */
  readonly copies?: Copies;
}

/**
 * What holds for each report: the frameworks that it can name, and the configuration of the rules.
 * Found when it is first asked for, the same object until it is forgotten. They know nothing of other reports: that is
 * for `Session.environmentOf`.
 */
export interface ReportEnvironments {
  readonly of: (uri: string) => Promise<ReportEnvironment>;
  /** To be called when a configuration or a framework file, or the settings of the editor may have changed. */
  readonly forget: () => void;
}

export interface EnvironmentSources {
  readonly files: FileReader;
  /** The folders that the client works in. */
  readonly folders: () => readonly string[];
  /** The settings of the editor for one of the folders, or for what lies in none of them. */
  readonly settingsOf: (folder: string | null) => Promise<ConfigurationFile | null>;
  /** Is called once for each environment, for instance to tell the author what is wrong in a configuration. */
  readonly found: (environment: ReportEnvironment) => void;
}

type InForce = (uri: string) => Promise<ReportEnvironment>;

/** The environments that follow from the configuration files and, below them, from the settings of the editor. */
export function reportEnvironments({ files, folders, settingsOf, found }: EnvironmentSources): ReportEnvironments {
  let seen = new WeakSet<ReportEnvironment>();
  let byFolder = new Map<string | null, Promise<InForce>>();

  function inForceIn(folder: string | null): Promise<InForce> {
    const known = byFolder.get(folder) ?? settingsOf(folder).then((settings) => configurationsInForce(files, settings));
    byFolder.set(folder, known);
    return known;
  }

  return {
    of: async (uri) => {
      const inForce = await inForceIn(folderOf(uri, folders()));
      const environment = await inForce(uri);
      if (!seen.has(environment)) {
        seen.add(environment);
        found(environment);
      }
      return environment;
    },
    forget: () => {
      seen = new WeakSet();
      byFolder = new Map();
    },
  };
}
