import { execFileSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { largestFile } from '../../../server/src/disk/read-file.ts';
import { nodeFiles } from '../../../server/src/lsp/platform/node-files.ts';
import { caringReport } from '../../lsp/caring-report.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const name = 'caring.report.md';
const noFile = 'it is not an ordinary file, but a device or a pipe';

/** A folder with a report, and something in it that is no ordinary file. */
function folderWithPipe(pipe: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith({ [name]: caringReport, ...files });
  execFileSync('mkfifo', [join(folder, pipe)]);
  return folder;
}

describe.skipIf(process.platform === 'win32')('files that are no files', () => {
  test.each(['/dev/zero', 'pipe'])('a configuration that extends %s is told at once', async (reference) => {
    const folder = folderWithPipe('pipe', { 'keyline.yaml': `extends: ${reference}\n` });
    const { code, error } = await keyline(['lint', name], { folder, environment: { KEYLINE_READ_OUTSIDE: '1' } });
    expect([code, error]).toEqual([2, expect.stringContaining(noFile)]);
  });

  test('a framework that is a device is told at once', async () => {
    const folder = folderWith({ [name]: caringReport, 'keyline.yaml': 'frameworks: [/dev/zero]\n' });
    const { code, error } = await keyline(['lint', name], { folder, environment: { KEYLINE_READ_OUTSIDE: '1' } });
    expect([code, error]).toEqual([2, expect.stringContaining(noFile)]);
  });

  test('a configuration that is a link to a device is told at once', async () => {
    const folder = folderWith({ [name]: caringReport });
    symlinkSync('/dev/zero', join(folder, 'keyline.yaml'));
    expect((await keyline(['lint', name], { folder })).error).toContain(noFile);
  });

  test('an ignore file that is a pipe ignores nothing', async () => {
    const { out } = await keyline(['lint', '.'], { folder: folderWithPipe('.gitignore') });
    expect(out).toContain('1 report:');
  });

  test('a report that is a pipe is passed over in a folder, and refused by name', async () => {
    const folder = folderWithPipe('pipe.report.md');
    expect((await keyline(['lint', '.'], { folder })).out).toContain('1 report:');
    const named = await keyline(['lint', 'pipe.report.md'], { folder });
    expect([named.code, named.error]).toEqual([2, expect.stringContaining(noFile)]);
  });

  test('a previous report that is a pipe or a device is not waited for, and told', async () => {
    const folder = folderWithPipe('pipe.report.md', {
      'a.report.md': caringReport.replace('scope: caring', 'scope: caring\nprevious: pipe.report.md'),
    });
    const { out } = await keyline(['lint', 'a.report.md'], { folder });
    expect(out).toContain('link/missing-file');
  });

  test('the server reads neither pipes nor devices', async () => {
    const folder = folderWithPipe('pipe');
    expect(await nodeFiles.readText(pathToFileURL(join(folder, 'pipe')).href)).toBeNull();
    expect(await nodeFiles.readText('file:///dev/zero')).toBeNull();
    expect(await nodeFiles.readText(pathToFileURL(join(folder, name)).href)).toBe(caringReport);
  });
});

test.skipIf(!existsSync('/proc'))(
  'where no folder can be made, that is said, and no page counts as written',
  async () => {
    const folder = folderWith({ [name]: caringReport });
    const { code, error } = await keyline(['render', name, '-o', '/proc/nowhere/page.html'], { folder });
    expect(code).toBe(2);
    expect(error).toContain('/proc/nowhere/page.html cannot be written: it does not exist.');
    expect(error).toContain('0 pages written.');
  },
);

test('a file that is too large for any report is refused with its limit, and a command that names a device ends', async () => {
  const folder = folderWith({ [name]: caringReport });
  truncateSync(join(folder, name), largestFile + 1);
  const { code, error } = await keyline(['lint', name], { folder });
  expect([code, error]).toEqual([2, `${name}: The file cannot be read: it is larger than 32 MB.\n`]);
  expect(await nodeFiles.readText(pathToFileURL(join(folder, name)).href)).toBeNull();
});
