import { plainLine } from '../program/plain-text.ts';
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
  heading: line(columns),
  rows: ({ path, framework, frameworkStatus, services }: ScoreObject): string =>
    services
      .flatMap(({ name, keyQuestions, overall }) =>
        [...keyQuestions.map((one) => ({ ...one, mean: null })), { ...overall, id: 'overall' }].map(
          ({ id, sum, max, score, band, limit, rating, stated, mean }) =>
            line([
              ...[path, framework, name, id, sum, max, score, band, limit, rating],
              ...[stated.score, stated.rating, mean, frameworkStatus],
            ]),
        ),
      )
      .join(''),
};

/** One line as RFC 4180 has it; what is not known is empty. */
function line(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => (typeof value === 'string' ? quoted(plainCell(value)) : String(value ?? ''))).join(',')}\r\n`;
}

/** Text that a spreadsheet does not take for a formula: an apostrophe stands before one that would begin like it. */
function plainCell(text: string): string {
  const shown = plainLine(text);
  return /^\s*[=+\-@]/.test(shown) ? `'${shown}` : shown;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
