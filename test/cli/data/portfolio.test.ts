import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const report = (year: number, rating: string, score: number) =>
  `---\nframework: cqc-single-assessment@2024-12\nscope: caring\nlocation: Lakeside House\nassessed: 3 March ${year}\n---\n\n# Caring\n\nRating: ${rating}\n\n## Kindness, compassion and dignity\n\nScore: ${score}\n`;

const files = {
  '2024/a.report.md': report(2024, 'Good', 3),
  '2025/a.report.md': report(2025, 'Requires improvement', 1),
  'b.report.md': '---\nframework: cqc-single-assessment\nstatus: draft\n---\n',
};

test('the figures of a folder as text, within 80 columns', async () => {
  const { code, out } = await keyline(['portfolio'], { folder: folderWith(files) });
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "CQC single assessment framework  2 reports on 1 service
                                   services reports
    Good                                  0       1
    Requires improvement                  1       1  ████████████████████████████

    Scored lowest most often
    Kindness, compassion and dignity              1 of 2 times, 2.00 on average

    Changes in 2025
    0 better, 1 worse, 0 as before
      Lakeside House: Good → Requires improvement

    Not counted: 1 draft.
    "
  `);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('long names of frameworks and services go on in another line', async () => {
  const { out } = await keyline(['portfolio'], { folder: resolve('examples') });
  expect(out).toContain('Care Inspectorate, Scotland, quality frameworks');
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the same as JSON, and as a page where a file of that name is asked for', async () => {
  const folder = folderWith(files);
  const { out } = await keyline(['portfolio', '--format', 'json'], { folder });
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    reports: 2,
    leftOut: { draft: 1 },
    frameworks: [{ services: 1, lowest: [{ times: 1, mean: 2 }], changes: { year: 2025, worse: 1 } }],
  });
  const { code, error } = await keyline(['portfolio', '-o', 'f.html', '--title', 'Our homes'], { folder });
  expect([code, error]).toEqual([0, 'f.html written.\n']);
  expect(readFileSync(join(folder, 'f.html'), 'utf8')).toContain('<h1>Our homes</h1>');
});

test('a folder without reports, and a place that cannot be written, are told', async () => {
  const folder = folderWith({ 'a.txt': '', 'empty/a.txt': '', 'a.report.md': files['2024/a.report.md'] });
  const none = await keyline(['portfolio', 'empty'], { folder });
  expect([none.code, none.out]).toEqual([2, '']);
  const blocked = await keyline(['portfolio', '-o', 'a.txt/f.html'], { folder });
  expect([blocked.code, blocked.error]).toEqual([2, expect.stringContaining('cannot be written')]);
});
