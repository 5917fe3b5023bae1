import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/folder.ts';
import { keyline } from '../cli/keyline.ts';
import { trials } from '../common/fast-run.ts';
import { type MadeReport, manyReports, ratingNames } from '../common/many-reports.ts';
import { askDuckdb } from './ask-duckdb.ts';

/** The questions of the documentation, in its order. */
const questions = [...readFileSync('docs/data.md', 'utf8').matchAll(/```sql\n(?<query>[^`]*)```/g)].map(
  ({ groups }) => groups?.query ?? '',
);

const reports: readonly MadeReport[] = [...manyReports(trials(1200))];

test('the questions of the documentation have the answers that counting gives', async () => {
  const folder = folderWith(Object.fromEntries(reports.map(({ path, text }) => [`in/${path}`, text])));
  expect((await keyline(['export', 'in', '--to', 'parquet', '-o', 'data'], { folder })).code).toBe(0);
  const [bySector, lowest, wentDown] = await Promise.all(
    questions.map((query) => askDuckdb(query.replaceAll("'data/", `'${folder}/data/`))),
  );
  expect(bySector).toEqual(
    sorted(counts(reports.map(({ sector, year, place }) => [sector, year, ratingNames[place - 1] ?? '']))),
  );
  const ones = reports.flatMap(({ scores }) => scores.filter(([, score]) => score === 1).map(([name]) => [name]));
  const times = sorted(counts(ones)).toSorted((left, right) => Number(right[1]) - Number(left[1]));
  expect(lowest).toEqual(times);
  expect(wentDown).toEqual(sorted(twiceDown(reports)));
  expect(wentDown?.length).toBeGreaterThan(0);
});

type Row = readonly (string | number)[];

/** Each different row once, with how often it is there. */
function counts(rows: readonly Row[]): readonly Row[] {
  const found = new Map<string, [Row, number]>();
  for (const row of rows) {
    const key = JSON.stringify(row);
    found.set(key, [row, (found.get(key)?.[1] ?? 0) + 1]);
  }
  return [...found.values()].map(([row, count]) => [...row, count]);
}

/** As DuckDB sorts: texts by their bytes. */
function sorted(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((left, right) => {
    const at = left.findIndex((value, place) => value !== right[place]);
    return at === -1 ? 0 : (left[at] ?? 0) < (right[at] ?? 0) ? -1 : 1;
  });
}

function twiceDown(all: readonly MadeReport[]): readonly Row[] {
  const locations = [...new Set(all.map(({ location }) => location))];
  return locations
    .filter((location) => {
      const places = all.filter((report) => report.location === location).map(({ place }) => place);
      return places.filter((place, index) => index > 0 && place > (places[index - 1] ?? 0)).length >= 2;
    })
    .map((location) => [location]);
}
