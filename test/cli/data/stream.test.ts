import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { debianProgram, installTimeout } from '../../common/debian-program.ts';
import { isFastRun } from '../../common/fast-run.ts';
import { manyReports } from '../../common/many-reports.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

const line = (path: string, text: string) => `${JSON.stringify({ path, text })}\n`;

const linesOf = (out: string) => out.trimEnd().split('\n');

describe('keyline stream', () => {
  test('answers each report in its turn, as the other commands would', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport, 'b.report.md': rightReport });
    const input = line('a.report.md', wrongReport) + line('b.report.md', rightReport);
    const findings = await keyline(['stream'], { folder, input });
    expect(findings.code).toBe(1);
    const lint = JSON.parse((await keyline(['lint', '--format', 'json'], { folder })).out);
    expect(linesOf(findings.out).map((each) => JSON.parse(each))).toEqual(
      lint.files.map((file: object) => ({ version: 1, ...file })),
    );
    const scores = await keyline(['stream', '--what', 'scores'], { folder, input });
    const score = JSON.parse((await keyline(['score', '--format', 'json'], { folder })).out);
    expect([scores.code, ...linesOf(scores.out).map((each) => JSON.parse(each))]).toEqual([
      0,
      ...score.files.map((file: object) => ({ version: 1, ...file })),
    ]);
    const rows = await keyline(['stream', '--what', 'rows', '--table', 'scores'], { folder, input });
    const exported = await keyline(['export', '--to', 'jsonl', '--table', 'scores'], { folder });
    expect(rows.out).toBe(exported.out);
  });

  test('a line that holds no report is answered, and ends nothing', async () => {
    const folder = folderWith({ 'bad/keyline.yaml': 'rules: 1\n' });
    const bad = ['{"path":', '[]', '{"path":"a.md"}', '{"path":"","text":""}', 'null', '"\u0000"'];
    const input = `${bad.join('\n')}\n\n\r\n${line('bad/a.report.md', '')}${line('z.report.md', rightReport).trim()}`;
    const { code, out, error } = await keyline(['stream'], { folder, input });
    expect([code, error]).toEqual([2, '']);
    const answers = linesOf(out).map((each) => JSON.parse(each));
    expect(answers.map(({ error: said, line: begins, path }) => [path, said ?? '', begins ?? ''])).toEqual([
      [null, 'The line is not JSON.', '{"path":'],
      [null, 'The line is no object with a "path" and a "text".', '[]'],
      ['a.md', 'The line is no object with a "path" and a "text".', '{"path":"a.md"}'],
      ['', 'The line is no object with a "path" and a "text".', '{"path":"","text":""}'],
      [null, 'The line is no object with a "path" and a "text".', 'null'],
      [null, 'The line is not JSON.', '"\u0000"'],
      ['bad/a.report.md', expect.stringContaining('The configuration does not hold: '), ''],
      ['z.report.md', '', ''],
    ]);
    const bytes = await keyline(['stream'], { folder, input: Uint8Array.of(0xff, 0x0a, 0x7b, 0x7d) });
    expect(linesOf(bytes.out).map((each) => JSON.parse(each).error)).toEqual([
      'The line is not UTF-8.',
      'The line is no object with a "path" and a "text".',
    ]);
  });

  test('several runs that share the lines answer as one does', async () => {
    const folder = folderWith({});
    const lines = [...manyReports(24)].map(({ path, text }) => line(path, text));
    const run = async (input: readonly string[]) =>
      (await keyline(['stream', '--what', 'rows'], { folder, input: input.join('') })).out;
    const parts = await Promise.all([run(lines.slice(0, 7)), run(lines.slice(7))]);
    expect(parts.join('')).toBe(await run(lines));
  });

  test.skipIf(isFastRun)(
    'GNU parallel over several processes gives what one run gives',
    { timeout: installTimeout },
    (context) => {
      const parallel = debianProgram(context, 'parallel', ['parallel']);
      const input = [...manyReports(60)].map(({ path, text }) => line(path, text)).join('');
      const program = [process.execPath, resolve('server/dist/cli.js'), 'stream', '--what', 'rows'];
      const options = { cwd: folderWith({}), input, encoding: 'utf8' } as const;
      const [first = '', ...rest] = program;
      const one = spawnSync(first, rest, options);
      const many = spawnSync(parallel, ['--will-cite', '--pipe', '--jobs', '2', '--block', '10k', ...program], options);
      expect([one.status, many.status, many.stderr]).toEqual([0, 0, '']);
      expect(linesOf(many.stdout).sort()).toEqual(linesOf(one.stdout).sort());
    },
  );

  test.skipIf(isFastRun)(
    'the script for Spark in the docs, run by plain Python, gives what one run gives',
    { timeout: installTimeout },
    (context) => {
      const python = debianProgram(context, 'python3', ['python3']);
      const script = /```python\n(.*?)```/s.exec(readFileSync('docs/data.md', 'utf8'))?.[1] ?? '';
      const reports = [...manyReports(30)].map(({ text }, place) => [`reports/${place % 3}/${place}.report.md`, text]);
      const folder = folderWith({ 'script.py': script, ...Object.fromEntries(reports) });
      // On a worker, the program stands on the path.
      writeFileSync(
        join(folder, 'keyline'),
        `#!/bin/sh\nexec "${process.execPath}" "${resolve('server/dist/cli.js')}" "$@"\n`,
        { mode: 0o755 },
      );
      const path = `${folder}:${process.env.PATH}`;
      const words = [resolve('test/cli/data/spark-stand-in.py'), join(folder, 'script.py'), folder];
      const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: path } } as const;
      const many = spawnSync(python, words, options);
      const input = reports.map(([name = '', text = '']) => line(join(folder, name), text)).join('');
      const one = spawnSync(join(folder, 'keyline'), ['stream', '--what', 'rows', '--table', 'ratings'], {
        ...options,
        input,
      });
      const withoutTable = linesOf(one.stdout).map((each) => {
        const { table, ...row } = JSON.parse(each);
        return [table, JSON.stringify(row)] as const;
      });
      expect([many.status, many.stderr]).toEqual([0, '']);
      expect(new Set(withoutTable.map(([table]) => table))).toEqual(new Set(['ratings']));
      expect(linesOf(many.stdout).sort()).toEqual(withoutTable.map(([, row]) => row).sort());
    },
  );
});
