import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path, { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../server/src/disk/within-reach.ts';
import { nodeFiles } from '../../../server/src/lsp/platform/node-files.ts';
import { caringReport } from '../../lsp/caring-report.ts';
import { type Files, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const naming = (line: string) => caringReport.replace('scope: caring', `scope: caring\n${line}`);
const settings = 'final: true\n';

/** A checkout in a folder where other things lie, in which one works. */
function checkout(files: Files): string {
  const folder = folderWith({
    'secret.report.md': caringReport,
    'secret.yaml': settings,
    'private/secret.report.md': caringReport,
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`checkout/${name}`, text])),
  });
  mkdirSync(join(folder, 'checkout', '.git'));
  return join(folder, 'checkout');
}

const codes = async (folder: string, environment = {}) => {
  const { out, error } = await keyline(['lint', '.', '--format', 'json'], { folder, environment });
  expect(error).toBe('');
  return [...out.matchAll(/"rule":"(link\/[a-z-]+)"/g)].map(([, rule]) => rule);
};

const outside = ['link/outside-workspace'];

describe('nothing outside of the workspace is read because a report names it', () => {
  test.each([
    ['a path up and out', 'previous: ../secret.report.md'],
    ['a path into a neighbour', 'previous: ../private/secret.report.md'],
    ['an absolute path', 'previous: /etc/secret.report.md'],
    ['a release that names reports', 'reports: [../secret.report.md]'],
  ])('%s', async (_, line) => {
    expect(await codes(checkout({ 'a.report.md': naming(line) }))).toEqual(outside);
  });

  test.skipIf(process.platform === 'win32')('a link of the file system, to a file or to a folder', async () => {
    const folder = checkout({
      'a.report.md': naming('previous: link.report.md.txt/../link.md'),
      'b.report.md': naming('previous: private/secret.report.md'),
    });
    symlinkSync('../secret.report.md', join(folder, 'link.md'));
    symlinkSync('../private', join(folder, 'private'));
    expect(await codes(folder)).toEqual([...outside, ...outside]);
  });

  test('unless that is allowed', async () => {
    const folder = checkout({ 'a.report.md': naming('previous: ../secret.report.md') });
    expect(await codes(folder, { KEYLINE_READ_OUTSIDE: '1' })).toEqual([]);
  });
});

describe('what lies in the project may be named', () => {
  test.each<[string, Files, string]>([
    ['a repository', {}, 'reports/2025'],
    ['a folder with a configuration', { 'keyline.yaml': settings }, 'reports/2025'],
    ['the folder that one works in', {}, '.'],
  ])('%s', async (_, files, from) => {
    const folder = folderWith({
      'reports/2024/a.report.md': caringReport,
      'reports/2025/a.report.md': naming('previous: ../2024/a.report.md'),
      ...files,
    });
    if (from !== '.' && files['keyline.yaml'] === undefined) {
      mkdirSync(join(folder, '.git'));
    }
    expect(await codes(join(folder, from))).toEqual([]);
  });
});

describe('nothing outside of the workspace is read because a configuration names it', () => {
  test.each([
    'extends: ../secret.yaml',
    'extends: /etc/passwd',
    'frameworks: [../secret.yaml]',
    'extends: link.yaml',
    'frameworks: [link.yaml]',
  ])('%s', async (line) => {
    const folder = checkout({ 'a.report.md': caringReport, 'keyline.yaml': `${line}\n` });
    symlinkSync('../secret.yaml', join(folder, 'link.yaml'));
    const { code, error } = await keyline(['lint', '.'], { folder });
    expect(error).toContain('lies outside this workspace');
    expect(code).toBe(2);
  });
});

test.skipIf(process.platform === 'win32')(
  'a configuration that is itself a link out of the workspace is not read, and one within it is',
  async () => {
    const folder = checkout({ 'a.report.md': caringReport, 'shared/house.yaml': settings });
    symlinkSync('../secret.yaml', join(folder, 'keyline.yaml'));
    const { code, error } = await keyline(['lint', '.'], { folder });
    expect(error).toContain('lies outside this workspace');
    expect(code).toBe(2);
    expect((await keyline(['lint', '.'], { folder, environment: { KEYLINE_READ_OUTSIDE: '1' } })).error).toBe('');
    rmSync(join(folder, 'keyline.yaml'));
    symlinkSync('shared/house.yaml', join(folder, 'keyline.yaml'));
    expect((await keyline(['lint', '.'], { folder })).error).toBe('');
  },
);

describe('the language server', () => {
  const named = (file: string) => pathToFileURL(file).href;

  test.skipIf(process.platform === 'win32')('takes no configuration that is a link out of its folders', async () => {
    const folder = checkout({ 'reports/a.report.md': caringReport });
    symlinkSync('../secret.yaml', join(folder, 'keyline.yaml'));
    const configuration = named(join(folder, 'keyline.yaml'));
    expect(await nodeFiles.isWithinReach(configuration, configuration, [named(folder)])).toBe(false);
  });

  test('looks at nothing outside of its folders', async () => {
    const folder = checkout({ 'reports/a.report.md': caringReport });
    const report = named(join(folder, 'reports/a.report.md'));
    const reaches = (to: string) => nodeFiles.isWithinReach(report, named(join(folder, to)), [named(folder)]);
    expect(await Promise.all(['b.report.md', 'reports/b.report.md', '../secret.report.md'].map(reaches))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('on Windows, no other computer and no device lies in a folder', () => {
  test.each([
    '\\\\evil.example\\share\\x.report.md',
    '//evil.example/share/x.report.md',
    '/\\evil.example/share/x.report.md',
    '\\/evil.example\\share\\x.report.md',
    '\\\\?\\UNC\\evil.example\\share\\x.report.md',
    '\\\\?\\C:\\Users\\x.report.md',
    '\\\\.\\pipe\\x.report.md',
    'D:\\x.report.md',
    'D:x.report.md',
    '..\\..\\x.report.md',
    'C:\\work-elsewhere\\x.report.md',
  ])('%s', (reference) => {
    const named = path.win32.resolve('C:\\work\\reports', reference);
    expect(isWithin('C:\\work', named, path.win32)).toBe(false);
  });

  test.each(['x.report.md', '..\\x.report.md', 'C:\\work\\x.report.md', '..x.report.md'])('%s does', (reference) => {
    expect(isWithin('C:\\work', path.win32.resolve('C:\\work\\reports', reference), path.win32)).toBe(true);
  });

  test('and a share that one works in is no other computer', () => {
    expect(isWithin('\\\\own\\share', '\\\\own\\share\\x.report.md', path.win32)).toBe(true);
    expect(isWithin('\\\\own\\share', '\\\\evil.example\\share\\x.report.md', path.win32)).toBe(false);
  });
});
