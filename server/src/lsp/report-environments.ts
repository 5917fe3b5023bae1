import { builtInLibrary, type FrameworkLibrary } from '../framework/library.ts';
import { defaultSettings, type RuleSettings } from '../rules/rule-settings.ts';
import type { FileReader } from '../workspace/file-reader.ts';

/** What holds for the reports of one folder: the frameworks that they can name, and the configuration of the rules. */
export interface ReportEnvironment {
  readonly library: FrameworkLibrary;
  readonly settings: RuleSettings;
}

/** The environments of all reports; each is worked out when it is first asked for and kept until it is forgotten. */
export interface ReportEnvironments {
  readonly of: (uri: string) => Promise<ReportEnvironment>;
  /** To be called when a configuration or a framework file changed. */
  readonly forget: () => void;
}

export function reportEnvironments(_files: FileReader): ReportEnvironments {
  const environment = Promise.resolve({ library: builtInLibrary(), settings: defaultSettings });
  return { of: () => environment, forget: () => {} };
}
