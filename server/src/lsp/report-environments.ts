import {
  configurationsInForce,
  type ConfigurationInForce as ReportEnvironment,
} from '../workspace/configuration-in-force.ts';
import type { FileReader } from '../workspace/file-reader.ts';

export type { ReportEnvironment };

/**
 * What holds for each report: the frameworks that it can name, and the configuration of the rules.
 * Found when it is first asked for, the same object until it is forgotten.
 */
export interface ReportEnvironments {
  readonly of: (uri: string) => Promise<ReportEnvironment>;
  /** To be called when a configuration or a framework file may have changed. */
  readonly forget: () => void;
}

/** `found` hears of each environment once, for instance to tell the author what is wrong in a configuration. */
export function reportEnvironments(
  files: FileReader,
  found: (environment: ReportEnvironment) => void,
): ReportEnvironments {
  let seen = new WeakSet<ReportEnvironment>();
  let inForce = configurationsInForce(files);
  return {
    of: async (uri) => {
      const environment = await inForce(uri);
      if (!seen.has(environment)) {
        seen.add(environment);
        found(environment);
      }
      return environment;
    },
    forget: () => {
      seen = new WeakSet();
      inForce = configurationsInForce(files);
    },
  };
}
