import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

describe('what lint prints for people', () => {
  test('a report that is right', async () => {
    const folder = folderWith({ 'right.report.md': rightReport });
    expect(await keyline(['lint'], { folder })).toEqual({ code: 0, out: '1 report: no findings.\n', error: '' });
  });

  test('each finding with its line, a mark under the place, and a count at the end', async () => {
    const folder = folderWith({ 'wards/wrong.report.md': wrongReport, 'right.report.md': rightReport });
    const { code, out, error } = await keyline(['lint'], { folder });
    expect(out).toMatchInlineSnapshot(`
      "wards/wrong.report.md

        10:8  error  score/mismatch  (can be fixed)
          The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct
          the statement scores.
          10 | Score: 58
             |        ^^

      2 reports: 1 error.
      1 can be fixed with --fix.
      "
    `);
    expect(error).toBe('');
    expect(code).toBe(1);
  });

  test('what the README shows of it', async () => {
    const [, shown = ''] = /```text\n([^`]*)```/u.exec(readFileSync('README.md', 'utf8')) ?? [];
    const { out } = await keyline(['lint', 'examples/northgate-well-led.report.md'], { folder: process.cwd() });
    const [path, ...finding] = shown.split('\n\n');
    expect(out).toContain(path);
    expect(out).toContain(finding.join('\n\n'));
    expect(finding).not.toEqual([]);
  });

  test('colour where it is wanted, and only there', async () => {
    const folder = folderWith({ 'wrong.report.md': wrongReport });
    const coloured = async (words: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
      (await keyline(['lint', ...words], { folder, environment })).out.includes('\u001B[');
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color'])).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('a long line is cut around the place, and fits the terminal', async () => {
    const long = `${'The ward was calm. '.repeat(40)}Score rose. ${'Staff were kind. '.repeat(40)}`;
    const folder = folderWith({
      'long.report.md': rightReport.replace('Staff had time to rest.', `[x](nowhere.md) ${long}`),
    });
    const { out } = await keyline(['lint', '--fail-on', 'hint'], { folder });
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the exit code', () => {
  test('is 1 at or above --fail-on, and 0 below', async () => {
    const folder = folderWith({
      'wrong.report.md': wrongReport,
      'keyline.yaml': 'rules: { score/mismatch: warning }\n',
    });
    const code = async (...words: string[]) => (await keyline(['lint', ...words], { folder })).code;
    expect(await code()).toBe(0);
    expect(await code('--fail-on', 'warning')).toBe(1);
    expect(await code('--fail-on', 'hint')).toBe(1);
    expect(await code('--fail-on', 'never')).toBe(0);
  });

  test('is 2 for wrong usage, with what was probably meant', async () => {
    const folder = folderWith({});
    const wrong = async (...words: string[]) => {
      const { code, out, error } = await keyline(words, { folder });
      expect([code, out]).toEqual([2, '']);
      return error;
    };
    expect(await wrong('lnit')).toBe('Unknown command lnit: did you mean lint? "keyline --help" lists them all.\n');
    expect(await wrong('expl')).toMatch(/^Unknown command expl: did you mean explain\?/);
    expect(await wrong('lint', '--fx')).toBe(
      'Unknown option --fx: did you mean --fix? "keyline lint --help" lists them all.\n',
    );
    expect(await wrong('lint', '--format', 'jsn')).toBe(
      '--format cannot be jsn: did you mean json? Write text, concise, json, sarif, github, gitlab, azure, rdjson, junit, checkstyle or part.\n',
    );
    expect(await wrong('lint', '--fail-on', 'fatal')).toMatch(/Write error, warning, information, hint or never\.$/m);
    expect(await wrong('lint', '--output')).toBe(
      'A value is missing behind --output. "keyline lint --help" says more.\n',
    );
    expect(await wrong('explain')).toBe('Name a rule, such as score/mismatch, or give a sentence with --sentence.\n');
    expect(await wrong('explain', 'a', 'b')).toMatch(/^Too many arguments/);
  });
});

describe('options of lint', () => {
  test('--quiet prints errors only, and nothing where there are none', async () => {
    const folder = folderWith({
      'wrong.report.md': wrongReport,
      'keyline.yaml': 'rules: { score/mismatch: warning }\n',
    });
    expect(await keyline(['lint', '--quiet'], { folder })).toEqual({ code: 0, out: '', error: '' });
  });

  test('--final makes what is missing from a draft an error', async () => {
    const unfinished = rightReport.replace('Score: 3\n\nStaff greeted', 'Staff greeted');
    const folder = folderWith({ 'draft.report.md': unfinished });
    expect((await keyline(['lint'], { folder })).code).toBe(0);
    expect((await keyline(['lint', '--final'], { folder })).code).toBe(1);
  });

  test('--stdin-filename reads standard input as that file, with its configuration', async () => {
    const folder = folderWith({ 'quiet/keyline.yaml': 'rules: { score/mismatch: off }\n' });
    const loud = await keyline(['lint', '--stdin-filename', 'loud.report.md'], { folder, input: wrongReport });
    expect(loud.code).toBe(1);
    expect(loud.out).toMatch(/^loud\.report\.md\n/);
    const quiet = await keyline(['lint', '--stdin-filename', 'quiet/a.report.md'], { folder, input: wrongReport });
    expect(quiet).toEqual({ code: 0, out: '1 report: no findings.\n', error: '' });
  });

  test('"-" is standard input', async () => {
    const { code, out } = await keyline(['lint', '-'], { folder: folderWith({}), input: wrongReport });
    expect(code).toBe(1);
    expect(out).toMatch(/^standard-input\.report\.md\n/);
  });

  test('--help shows examples, --version the version', async () => {
    const folder = folderWith({});
    const help = await keyline(['lint', '--help'], { folder });
    expect(help.code).toBe(0);
    expect(help.out).toContain('Examples:\n  keyline lint\n');
    expect((await keyline(['--version'], { folder })).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
