import { describe, expect, test } from 'vitest';
import { plainTerminal } from '../../../scripts/generate/command-line.ts';
import { declareCommands } from '../../../server/src/cli/declare/declare-commands.ts';
import { keylineProgram } from '../../../server/src/cli/program/program.ts';
import { run } from '../../../server/src/cli/program/run.ts';
import type { Terminal } from '../../../server/src/cli/program/terminal.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

/** What a command line prints on a terminal of 80 columns. */
async function printed(...words: string[]): Promise<{ readonly code: number; readonly out: string }> {
  let out = '';
  const code = await run(
    words,
    terminalOf80((text) => (out += text)),
    declareCommands,
  );
  return { code, out };
}

function terminalOf80(print: (text: string) => void): Terminal {
  return { ...plainTerminal(print), isScreen: true };
}

const program = keylineProgram(
  declareCommands,
  terminalOf80(() => {}),
  () => {},
);
const commands = program.commands.map((command) => command.name());

describe.each(['', ...commands])('keyline %s --help', (command) => {
  test('fits 80 columns and begins with how it is called', async () => {
    const { code, out } = await printed(...(command === '' ? [] : [command]), '--help');
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).toMatch(new RegExp(`^Usage: keyline ?${command}`));
  });

  test('is what "keyline help" prints', async () => {
    const name = command === '' ? [] : [command];
    expect(await printed('help', ...name)).toEqual(await printed(...name, '--help'));
  });
});

test('every option says what it does', () => {
  const options = program.commands.flatMap((command) => command.options);
  expect(options.filter(({ description }) => description === '').map(({ flags }) => flags)).toEqual([]);
});

test('help on a name that is no command tells what was probably meant', async () => {
  const { code, out, error } = await keyline(['help', 'lnt'], { folder: folderWith({}) });
  expect([code, out]).toEqual([2, '']);
  expect(error).toBe('Unknown command lnt: did you mean lint? "keyline help" lists them all.\n');
});
