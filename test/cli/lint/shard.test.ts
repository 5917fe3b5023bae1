import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../../server/src/cli/lint/formats/format-names.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';

const files = {
  'a.report.md': wrongReport,
  'b/c.report.md': rightReport,
  'b/d (1).report.md': `${wrongReport}\n${'Staff were kind to people in the ward.\n\n'.repeat(200)}`,
  'e.report.md': suppressedReport,
  'f.report.md': wrongReport.replace('Rating: Good', 'Rating: Inadequate'),
};

/** The files that the shards of a folder have written, with what they say was checked. */
async function shards(folder: string, count: number, ...words: string[]) {
  const parts = Array.from({ length: count }, (_, place) => `part ${place + 1}`);
  for (const [place, part] of parts.entries()) {
    await keyline(['lint', '--shard', `${place + 1}/${count}`, '--format', 'part', '-o', part, ...words], { folder });
  }
  const checked = parts.map((part) =>
    readFileSync(join(folder, part), 'utf8')
      .split('\n')
      .flatMap((line) => /"path":"([^"]*)"/.exec(line)?.[1] ?? []),
  );
  return { parts, checked };
}

test('each report falls to one share, and the shares are about as large', async () => {
  const { checked } = await shards(folderWith(files), 2);
  expect(checked).toEqual([['b/d (1).report.md'], ['a.report.md', 'b/c.report.md', 'e.report.md', 'f.report.md']]);
});

describe('merged shards are the bytes of one run', () => {
  test('in every format', async () => {
    const folder = folderWith(files);
    // In the other order too: the results stand in that of one run.
    const [one = '', two = ''] = (await shards(folder, 2)).parts;
    for (const format of formatNames) {
      const whole = await keyline(['lint', '--format', format], { folder });
      expect(await keyline(['merge', two, one, '--format', format], { folder })).toEqual(whole);
    }
  });

  test.each([['--suppressions'], ['--statistics'], ['--quiet'], ['--max-findings', '2'], ['--fail-on', 'never']])(
    'with %s',
    async (...words) => {
      const folder = folderWith(files);
      const { parts } = await shards(folder, 3);
      expect(await keyline(['merge', ...parts, ...words], { folder })).toEqual(
        await keyline(['lint', ...words], { folder }),
      );
    },
  );

  test('more shares than reports, and a run that was incomplete', async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const { parts } = await shards(folder, 3, '.', 'nowhere');
    const merged = await keyline(['merge', ...parts, '--format', 'sarif'], { folder });
    expect(merged).toMatchObject({ code: 2, out: expect.stringContaining('"executionSuccessful":false') });
  });
});

test('parts that are missing, doubled, cut off or none are told', async () => {
  const folder = folderWith({ ...files, 'none.json': '{}' });
  const [one = '', two = ''] = (await shards(folder, 2)).parts;
  const said = async (...words: string[]) => {
    const { code, error } = await keyline(['merge', ...words], { folder });
    expect(code).toBe(2);
    return error;
  };
  expect(await said(one)).toBe('Parts are missing: 2/2.\n');
  expect(await said(one, one, two)).toMatch(/^These are not the parts of one run/);
  expect(await said('none.json', one)).toMatch(/^none\.json: This is no part of a run/);
  writeFileSync(join(folder, two), readFileSync(join(folder, two), 'utf8').split('\n').slice(0, -2).join('\n'));
  expect(await said(one, two)).toMatch(/^part 2: The run that wrote this part did not come to its end/);
  const wrong = await keyline(['lint', '--shard', '3/2'], { folder });
  expect([wrong.code, wrong.error]).toEqual([2, expect.stringMatching(/^--shard takes which run of how many/)]);
});
