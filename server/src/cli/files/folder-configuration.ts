import { join } from 'node:path';
import { type ConfigurationInForce, configurationsInForce } from '../../configuration/configuration-in-force.ts';
import { nodeFileReader } from './node-file-reader.ts';

/** The configuration in force for reports in a folder (an absolute path). Throws a UserError if it cannot be read. */
export function folderConfiguration(folder: string): Promise<ConfigurationInForce> {
  return configurationsInForce(nodeFileReader)(join(folder, 'any.report.md'));
}
