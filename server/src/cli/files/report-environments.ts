import type { Environment } from '../../analysis/analyse.ts';
import type { ConfigurationInForce } from '../../configuration/configuration-in-force.ts';
import type { FileFinder } from '../../configuration/file-reader.ts';
import type { Document } from '../../syntax/document.ts';
import { linkedFiles, namedPaths, readKnowledge, rememberKnowledge } from '../../workspace/named-files.ts';
import { nodeFileReader } from './node-file-reader.ts';

/**
 * Gives what is known while a report is read: the frameworks that are in force for its file, which is absolute, and
 * what the files that it names say. Each of those is read once, for all reports.
 */
export function reportEnvironments(
  configurations: (file: string) => Promise<ConfigurationInForce>,
  files: FileFinder = nodeFileReader,
): (file: string, document: Document) => Promise<Environment> {
  const knowledge = rememberKnowledge(readKnowledge(files, configurations));
  return async (file, document) => ({
    library: (await configurations(file)).library,
    linked: await linkedFiles(file, namedPaths(document), files, knowledge),
  });
}
