import { csvLines } from '../program/csv.ts';
import type { ScoreObject } from './score-object.ts';

const columns = [
  'path',
  'framework',
  'service',
  'key question',
  'sum',
  'max',
  'score',
  'band',
  'limit',
  'rating',
  'stated score',
  'stated rating',
  'mean',
  'framework status',
] as const;

/** `keyline score --format csv`: one line for each key question, and one for the whole, of every service. */
export const scoreCsv = {
  heading: csvLines([columns]),
  rows: ({ path, framework, frameworkStatus, services }: ScoreObject): string =>
    csvLines(
      services.flatMap(({ name, keyQuestions, overall }) =>
        [...keyQuestions.map((one) => ({ ...one, mean: null })), { ...overall, id: 'overall' }].map(
          ({ id, sum, max, score, band, limit, rating, stated, mean }) => [
            ...[path, framework, name, id, sum, max, score, band, limit, rating],
            ...[stated.score, stated.rating, mean, frameworkStatus],
          ],
        ),
      ),
    ),
};
