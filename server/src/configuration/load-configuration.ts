import type { ConfigurationFile, ConfigurationProblem } from './configuration.ts';
import type { FileReader } from './file-reader.ts';
import { outsideMessage } from './outside-message.ts';
import { readConfiguration } from './read-configuration.ts';

/** A configuration file with all that it extends, nearest first. */
export interface ConfigurationChain {
  readonly files: readonly ConfigurationFile[];
  readonly problems: readonly ConfigurationProblem[];
}

/**
 * Reads a configuration file that was found, and the files that it extends.
 * A file that is not there, or that extends itself by a round way, is a problem at the `extends` that names it.
 */
export async function loadConfiguration(file: string, text: string, reader: FileReader): Promise<ConfigurationChain> {
  const files = [readConfiguration(file, text)];
  for (let current = files[0]; current?.extends; current = files.at(-1)) {
    const reference = current.extends.value;
    const range = current.extends.origin?.range ?? { start: 0, end: 0 };
    const stop = (message: string) => ({ files, problems: [{ file: current?.file ?? file, range, message }] });
    const parent = reader.resolve(current.file, reference);
    if (files.some((seen) => seen.file === parent)) {
      return stop(`${reference} extends this file in turn, so neither can be completed: take one of the two away.`);
    }
    if (!(await reader.isWithinReach(current.file, parent))) {
      return stop(outsideMessage(reference));
    }
    const parentText = await reader.readText(parent);
    if (parentText === null) {
      return stop(`${reference} cannot be read: extends must name a file on this computer, relative to this one.`);
    }
    files.push(readConfiguration(parent, parentText));
  }
  return { files, problems: [] };
}
