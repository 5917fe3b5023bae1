import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { someOf } from '../../common/fast-run.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

/** Places count lines, and front matter may be written in more of them. */
function rulesIn(output: string): readonly string[] {
  const { files } = JSON.parse(output);
  return files.flatMap(({ findings }: { findings: { rule: string; message: string }[] }) =>
    findings.map(({ rule, message }) => `${rule}: ${message}`),
  );
}

const reportNames = readdirSync('examples').filter((name) => name.endsWith('.report.md'));

const written = [
  ['as it is', (text: string) => text],
  ['with a byte order mark and Windows line endings', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
] as const;

test.each(someOf(reportNames.flatMap((name) => written.map(([how, write]) => ({ name, how, write })))))(
  '$name, $how, comes back from its page',
  async ({ name, write }) => {
    const report = write(readFileSync(`examples/${name}`, 'utf8'));
    const folder = folderWith({ [name]: report });
    expect(await keyline(['render', name, '-o', 'page.html'], { folder })).toMatchObject({ code: 0 });
    const { code, error } = await keyline(['import', 'page.html', '-o', `back/${name}`], { folder });
    expect({ code, error }).toEqual({ code: 0, error: '1 page read.\n' });
    expect(await keyline(['diff', name, `back/${name}`], { folder })).toMatchObject({ code: 0 });
    const [before, now] = [name, `back/${name}`].map((file) => keyline(['lint', file, '--format', 'json'], { folder }));
    expect(rulesIn((await now)?.out ?? '')).toEqual(rulesIn((await before)?.out ?? ''));
  },
);

test('a framework that is not known is told of, also where the page says which it follows', async () => {
  const name = 'lakeside-caring.report.md';
  const folder = folderWith({ [name]: readFileSync(`examples/${name}`, 'utf8') });
  await keyline(['render', name, '-o', 'page.html'], { folder });
  const { code, error } = await keyline(['import', 'page.html', '--framework', 'cqc-single-assesment'], { folder });
  expect(code).toBe(2);
  expect(error).toContain('Did you mean cqc-single-assessment?');
});

test('a report of a framework of one’s own comes back from its page', async () => {
  const place = 'examples/own-framework';
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map((file) => join(file.parentPath, file.name));
  const folder = folderWith(Object.fromEntries(contents.map((path) => [relative(place, path), readFileSync(path)])));
  const reports = contents.map((path) => relative(place, path)).filter((path) => path.endsWith('.report.md'));
  expect(reports).not.toEqual([]);
  for (const report of reports) {
    expect(await keyline(['render', report, '-o', 'page.html'], { folder })).toMatchObject({ code: 0 });
    expect(await keyline(['import', 'page.html', '-o', 'back.report.md', '--force'], { folder })).toMatchObject({
      code: 0,
    });
    expect(await keyline(['diff', report, 'back.report.md'], { folder })).toMatchObject({ code: 0 });
  }
});
