import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import pc from 'picocolors';
import type { Configuration } from '../../configuration/configuration.ts';
import { type ConfigurationValue, configurationValues } from '../../configuration/configuration-values.ts';
import { problemLines } from '../files/configuration-problems.ts';
import { folderConfiguration } from '../files/folder-configuration.ts';
import { pathFrom } from '../files/paths.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { jsonText } from '../program/plain-text.ts';
import { type Terminal, wantsColour } from '../program/terminal.ts';

export interface ConfigOptions {
  readonly format: 'text' | 'json';
  readonly color?: boolean;
}

/** Raised when the JSON changes in a way that breaks its readers. */
const formatVersion = 1;

/** `keyline config FILE`: the configuration in force for a report, and where each value stands. Gives the exit code. */
export async function configCommand(path: string, options: ConfigOptions, terminal: Terminal): Promise<number> {
  const { workingDirectory, note, print } = terminal;
  const file = resolve(workingDirectory, path);
  const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  const { configuration, problems } = await folderConfiguration(isFolder ? file : dirname(file));
  const values = shownValues(configuration, workingDirectory);
  const files = configuration.files.map((each) => pathFrom(workingDirectory, each.file));
  if (options.format === 'json') {
    const shown = { version: formatVersion, file: pathFrom(workingDirectory, file), configurationFiles: files, values };
    print(`${jsonText(shown, 2)}\n`);
  } else {
    const colours = pc.createColors(wantsColour(terminal, options.color));
    print(`Configuration files, the nearest first: ${files.join(', ') || 'none'}\n\n`);
    for (const { key, value, origin } of values) {
      const from = origin === null ? 'default' : `${origin.file}:${origin.line}:${origin.column}`;
      print(`${key}: ${jsonText(value)}  ${colours.dim(from)}\n`);
    }
  }
  problemLines(problems, workingDirectory).forEach(note);
  return problems.length > 0 ? exitCodes.usage : exitCodes.clean;
}

function shownValues(configuration: Configuration, workingDirectory: string): readonly ConfigurationValue[] {
  return configurationValues(configuration).map(({ key, value, origin }) => ({
    key,
    value,
    origin: origin === null ? null : { ...origin, file: pathFrom(workingDirectory, origin.file) },
  }));
}
