import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtServer } from './built-server.ts';

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtServer(), ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('says its version', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('says how it is called', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--stdio');
});

test.each([
  [[], 'None was given'],
  [['--stdio', '--node-ipc'], '2 were given'],
  [['--socket=99999'], '--socket=99999 is not a port'],
  [['--node-ipc'], 'works only where Node itself started this program'],
  [['--wat'], "Unknown option '--wat'"],
])('refuses %j with a message and exit code 2', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});
