import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { keyline } from './keyline.ts';

/** Places count lines, and front matter may be written in more of them. */
function rulesIn(output: string): readonly string[] {
  const { files } = JSON.parse(output);
  return files.flatMap(({ findings }: { findings: { rule: string; message: string }[] }) =>
    findings.map(({ rule, message }) => `${rule}: ${message}`),
  );
}

const written = [
  ['as it is', (text: string) => text],
  ['with a byte order mark and Windows line endings', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
] as const;

test.each(readdirSync('examples').flatMap((name) => written.map(([how, write]) => ({ name, how, write }))))(
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
