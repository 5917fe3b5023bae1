import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { version } from '../../package.json';
import { folderWith } from '../cli/common/folder.ts';
import { rightReport, wrongReport } from '../cli/common/reports.ts';

const action = parse(readFileSync('action.yml', 'utf8'));
const step = action.runs.steps.at(-1);

/** The value of an input, as the runner puts it in: `given`, else what the action says. */
function variable(expression: string, given: Readonly<Record<string, string>>): string {
  return expression.replace(
    /\$\{\{ inputs\.([a-z-]+) \}\}/g,
    (_, name: string) => given[name] ?? action.inputs[name].default,
  );
}

/** Runs the step of the action in a folder. npx, which would fetch Keyline, runs what was built here. */
function runAction(folder: string, given: Readonly<Record<string, string>> = {}) {
  const programs = folderWith({
    npx: `#!/bin/sh\necho "$2" >&2\nshift 2\nexec "${process.execPath}" "${resolve('server/dist/cli.js')}" "$@"\n`,
  });
  chmodSync(join(programs, 'npx'), 0o755);
  const variables = Object.entries<string>(step.env).map(([name, value]) => [name, variable(value, given)]);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    env: {
      PATH: `${programs}:${process.env.PATH}`,
      GITHUB_ACTION_PATH: resolve('.'),
      ...Object.fromEntries(variables),
    },
    encoding: 'utf8',
  });
  return { status, out: stdout, error: stderr };
}

test.skipIf(process.platform === 'win32')('checks everything, and shows what is wrong at its line', () => {
  const folder = folderWith({ 'a.report.md': wrongReport, 'b.report.md': rightReport });
  const { status, out, error } = runAction(folder);
  expect(error).toBe(`keyline@${version}\n`);
  expect([status, out]).toEqual([1, expect.stringMatching(/^::error file=a\.report\.md,line=10/)]);
});

test.skipIf(process.platform === 'win32')('takes paths line by line, and no input for a command or an option', () => {
  const folder = folderWith({ 'a b/$(touch x).report.md': wrongReport, '--fix.report.md': wrongReport });
  const given = { paths: 'a b/$(touch x).report.md\n\n--fix.report.md\n', 'fail-on': 'never', output: 'out/o.txt' };
  expect(runAction(folder, given)).toMatchObject({ status: 0, out: '' });
  expect(readFileSync(join(folder, 'out/o.txt'), 'utf8').split('\n')).toHaveLength(3);
  writeFileSync(join(folder, 'known.json'), '{}');
  expect(runAction(folder, { baseline: 'known.json' }).error).toContain('known.json: This is no baseline of Keyline.');
});
