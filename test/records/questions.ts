import { readFileSync } from 'node:fs';
import { type MadeReport, ratingNames } from '../common/many-reports.ts';
import { askDuckdb } from './ask-duckdb.ts';

/** The questions of the documentation, in its order. */
const questions = [...readFileSync('docs/data.md', 'utf8').matchAll(/```sql\n(?<query>[^`]*)```/g)].map(
  ({ groups }) => groups?.query ?? '',
);

/** What DuckDB answers to them for what was exported to this folder. */
export function answersOf(folder: string): Promise<readonly (readonly (readonly unknown[])[])[]> {
  return Promise.all(questions.map((query) => askDuckdb(query.replaceAll("'data/", `'${folder}/`))));
}

/** What counting gives: ratings by sector and year, statements scored 1, and locations that went down twice. */
export function countedAnswers(reports: readonly MadeReport[]): readonly (readonly Row[])[] {
  const ratings = reports.map(({ sector, year, place }) => [sector, year, ratingNames[place - 1] ?? '']);
  const ones = reports.flatMap(({ scores }) => scores.filter(([, score]) => score === 1).map(([name]) => [name]));
  const times = sorted(counts(ones)).toSorted((left, right) => Number(right[1]) - Number(left[1]));
  return [sorted(counts(ratings)), times, sorted(twiceDown(reports))];
}

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
  const placesOf = new Map<string, number[]>();
  for (const { location, place } of all) {
    placesOf.set(location, [...(placesOf.get(location) ?? []), place]);
  }
  return [...placesOf]
    .filter(([, places]) => places.filter((place, index) => place > (places[index - 1] ?? place)).length >= 2)
    .map(([location]) => [location]);
}
