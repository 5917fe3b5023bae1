import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/common/folder.ts';
import { keyline } from '../cli/common/keyline.ts';
import { trials } from '../common/fast-run.ts';
import { manyReports } from '../common/many-reports.ts';
import { answersOf, countedAnswers } from './questions.ts';

test('the questions of the documentation have the answers that counting gives', async () => {
  const reports = [...manyReports(trials(1200))];
  const folder = folderWith(Object.fromEntries(reports.map(({ path, text }) => [`in/${path}`, text])));
  expect((await keyline(['export', 'in', '--to', 'parquet', '-o', 'data'], { folder })).code).toBe(0);
  const counted = countedAnswers(reports);
  expect(await answersOf(join(folder, 'data'))).toEqual(counted);
  expect(counted.map((rows) => rows.length > 0)).toEqual([true, true, true]);
});
