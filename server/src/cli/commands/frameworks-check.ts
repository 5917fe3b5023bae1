import { resolve } from 'node:path';
import { tryExamples } from '../../analysis/framework-examples.ts';
import { readFrameworkSource } from '../../framework/check/framework-source.ts';
import { lineIndex, positionAt } from '../../text/line-index.ts';
import { nodeFileReader } from '../files/node-file-reader.ts';
import { exitCodes } from '../program/exit-codes.ts';
import { plainLine } from '../program/plain-text.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

/**
 * `keyline frameworks check FILE…`: whether framework files are sound, and whether each gives what its own examples say.
 * Gives the exit code.
 */
export async function frameworksCheckCommand(paths: readonly string[], terminal: Terminal): Promise<number> {
  let failed = false;
  for (const path of paths) {
    const text = await nodeFileReader.readText(resolve(terminal.workingDirectory, path));
    if (text === null) {
      throw new UserError(`There is no file ${path}.`);
    }
    const { file, problems } = readFrameworkSource(text);
    const lines = lineIndex(text);
    for (const { range, message } of problems) {
      const { line, column } = positionAt(lines, range.start);
      terminal.print(`${plainLine(`${path}:${line + 1}:${column + 1} ${message}`)}\n`);
    }
    const results = file === null ? [] : tryExamples(file);
    const wrong = results.filter(({ problems: found }) => found.length > 0);
    for (const { name, problems: found } of wrong) {
      terminal.print(`${plainLine(`${path}: “${name}”: ${found.join('; ')}.`)}\n`);
    }
    failed ||= file === null || wrong.length > 0;
    if (file !== null && wrong.length === 0) {
      terminal.print(`${plainLine(`${path}: sound, ${exampleWords(results.length)}.`)}\n`);
    }
  }
  return failed ? exitCodes.findings : exitCodes.clean;
}

function exampleWords(count: number): string {
  if (count === 0) {
    return 'with no examples to try';
  }
  return count === 1 ? 'and its example comes true' : `and all ${count} examples come true`;
}
