import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Files, filesOf, folderWith } from '../common/folder.ts';
import { keyline, runBundle } from '../common/keyline.ts';
import { rightReport } from '../common/reports.ts';

interface Expected {
  readonly code: number;
  readonly out?: RegExp;
  readonly error?: RegExp;
}

/** Lints what cannot be right, with fixes allowed, and asserts the message, the exit code, and that nothing is written. */
async function check(files: Files, expected: Expected, words: readonly string[] = []): Promise<void> {
  const folder = folderWith(files);
  const before = filesOf(folder);
  const outcome = await keyline(['lint', '--fix', ...words], { folder });
  expect(outcome.out).toMatch(expected.out ?? /^$/);
  expect(outcome.error).toMatch(expected.error ?? /^$/);
  expect(outcome.code).toBe(expected.code);
  expect(filesOf(folder)).toEqual(before);
}

describe('a file that is no report', () => {
  test('an empty file', () => check({ 'a.report.md': '' }, { code: 1, out: /1:1 {2}error {2}frontmatter\/missing/ }));

  test('NULs', () =>
    check(
      { 'a.report.md': new Uint8Array(1000) },
      { code: 2, error: /^a\.report\.md: The file is not text: byte 0 is NUL/ },
    ));

  test('invalid UTF-8', () =>
    check(
      { 'a.report.md': Uint8Array.of(0x41, 0x0a, 0xc3, 0x28) },
      { code: 2, error: /is not UTF-8: byte 3 does not fit/ },
    ));

  test('5 MB of opening brackets', () =>
    check({ 'a.report.md': '['.repeat(5_000_000) }, { code: 1, out: /frontmatter\/missing/ }));

  test('an alias bomb in the front matter', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const inner = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(10).fill(inner).join(', ')}]\n`;
    });
    return check(
      { 'a.report.md': `---\n${levels.join('')}---\n` },
      { code: 1, out: /frontmatter\/invalid[\s\S]*alias/ },
    );
  });

  test('a framework that does not exist: one that resembles it is named and not taken', () =>
    check(
      { 'a.report.md': '---\nframework: school-inspection\n---\n' },
      { code: 1, out: /frontmatter\/unknown-framework[\s\S]*Did you mean\s+“cqc-inspection”/ },
    ));
});

describe('a path or a configuration that does not hold', () => {
  test('a missing path: the others are checked nevertheless', () =>
    check(
      { 'a.report.md': rightReport },
      {
        code: 2,
        out: /^1 report: no findings\.\n$/,
        error: /^nowhere: The path cannot be read: it does not exist\.\n$/,
      },
      ['nowhere', 'a.report.md'],
    ));

  test('an unknown rule in the configuration', () =>
    check(
      { 'keyline.yaml': 'rules:\n  structure/missing-statment: off\n', 'a.report.md': rightReport },
      {
        code: 2,
        error:
          /^keyline\.yaml:2:3: Unknown rule structure\/missing-statment: did you mean structure\/missing-statement\?/,
      },
    ));

  test('a configuration that is no text', () =>
    check(
      { 'keyline.yaml': Uint8Array.of(0, 1, 2), 'a.report.md': rightReport },
      { code: 2, out: /^$/, error: /keyline\.yaml: The file is not text/ },
    ));

  test('a framework file that does not exist', () =>
    check(
      { 'keyline.yaml': 'frameworks: [own.yaml]\n', 'a.report.md': rightReport },
      { code: 2, error: /^keyline\.yaml:1:14: There is no framework file own\.yaml/ },
    ));

  test('a framework file with a mistake, at its place', () =>
    check(
      { 'keyline.yaml': 'frameworks: [own.yaml]\n', 'own.yaml': 'id: own\ntitel: Own\n', 'a.report.md': rightReport },
      { code: 2, error: /^own\.yaml:2:1: There is no key "titel" here/m },
    ));
});

test('a folder and a file without read permission: the others are checked', async () => {
  const folder = folderWith({
    'closed/a.report.md': rightReport,
    'locked.report.md': rightReport,
    'open.report.md': rightReport,
  });
  chmodSync(folder, 0o755);
  chmodSync(`${folder}/closed`, 0o000);
  chmodSync(`${folder}/locked.report.md`, 0o000);
  const outcome = await runBundle(['lint'], { folder }, asOrdinaryUser());
  expect(outcome).toEqual({
    code: 2,
    out: '1 report: no findings.\n',
    error: [
      'closed: The folder cannot be read: you have no permission.\n',
      'locked.report.md: The file cannot be read: you have no permission.\n',
    ].join(''),
  });
});

/** Permissions do not bind root, so root runs the test as nobody. */
function asOrdinaryUser(): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  const nobody = isRoot ? execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).trim() : '';
  return isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : [];
}

test('a reader that goes away early is no fault', async () => {
  const folder = folderWith({ 'a.report.md': rightReport });
  const { code, error } = await runBundle(['rules'], { folder }, ['sh', '-c', '"$@" | true', 'sh']);
  expect([code, error]).toEqual([0, '']);
});

test('results that cannot be written are told, and do not look like findings', async () => {
  const folder = folderWith({ 'a.report.md': rightReport });
  const { code, error } = await runBundle(['lint'], { folder }, ['sh', '-c', '"$@" > /dev/full', 'sh']);
  expect([code, error]).toEqual([2, 'The results cannot be written: the disk is full.\n']);
});
