import { resolve } from 'node:path';
import { loadTheme } from '../../configuration/theme/load-theme.ts';
import type { Theme } from '../../configuration/theme/theme-schema.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';
import { problemLines } from './configuration-problems.ts';
import { nodeFileReader } from './node-file-reader.ts';
import { readTextFile } from './read-text.ts';

/** The theme in the file that the user names. Throws a UserError that says all that is wrong with it. */
export async function namedTheme(path: string, { workingDirectory }: Terminal): Promise<Theme> {
  const file = resolve(workingDirectory, path);
  const found = readTextFile(file);
  if ('problem' in found) {
    throw new UserError(`${path}: ${found.problem}`);
  }
  const { theme, problems } = await loadTheme(file, found.text, nodeFileReader);
  if (theme === null) {
    throw new UserError(problemLines(problems, workingDirectory).join('\n'));
  }
  return theme;
}
