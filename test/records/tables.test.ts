import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reportRecord } from '../../server/src/records/report-record.ts';
import { reportTables, type TableName } from '../../server/src/records/tables.ts';
import { analyseText } from '../common/lint-text.ts';

/** The rows of these columns, one to a line. */
function rowsOf(text: string, table: TableName, names: readonly string[]): string {
  const { columns, rows } = reportTables[table];
  const places = names.map((name) => columns.findIndex((column) => column.name === name));
  return rows(reportRecord('a.report.md', analyseText(text)))
    .map((cells) => places.map((place) => String(cells[place] ?? '')).join(' | '))
    .join('\n');
}

const example = (name: string) => readFileSync(`examples/${name}.report.md`, 'utf8');

describe('the tables of a report', () => {
  test('a key question of its own has one rating, and the scores of its statements', () => {
    const text = example('lakeside-caring');
    expect(
      rowsOf(text, 'ratings', ['location', 'service', 'key_question', 'rating', 'rating_place', 'score']),
    ).toMatchInlineSnapshot(`"Lakeside House | Overall | Caring | Good | 2 | 80"`);
    expect(rowsOf(text, 'scores', ['key_question_id', 'statement', 'score', 'basis'])).toMatchInlineSnapshot(`
      "caring | Kindness, compassion and dignity | 4 | 
      caring | Treating people as individuals | 3 | 
      caring | Independence, choice and control | 3 | 
      caring | Responding to people’s immediate needs | 3 | carried-forward
      caring | Workforce wellbeing and enablement | 3 | "
    `);
  });

  test('every service has ratings of its own', () => {
    const rows = rowsOf(example('harrowdale-trust'), 'ratings', ['service', 'key_question', 'rating', 'basis']).split(
      '\n',
    );
    expect(rows).toHaveLength(78);
    expect(rows.filter((row) => row.includes('Safe')).slice(0, 3)).toEqual([
      'Overall | Safe | Requires improvement | ',
      'Acute wards for adults and intensive care units | Safe | Requires improvement | ',
      'Wards for older people | Safe | Good | ',
    ]);
    expect(rows.at(-1)).toBe('Substance misuse services | Well-led | Inadequate | transferred');
  });

  test('every row has what it can be joined by', () => {
    expect(
      rowsOf(example('orchard-house'), 'ratings', [
        'schema',
        'id',
        'provider',
        'location',
        'service',
        'sector',
        'framework',
        'assessed',
        'published',
        'year',
        'path',
      ]),
    ).toMatchInlineSnapshot(`
      "1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md
      1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md
      1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md
      1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md
      1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md
      1 |  | Orchard Homes Limited | Orchard House | Overall | Care home | cqc-inspection@adult-social-care | 2022-10-11 | 2022-11-30 | 2022 | a.report.md"
    `);
  });

  test('news and what follows no framework give no rows', () => {
    expect(rowsOf(example('orchard-house.news'), 'ratings', ['path'])).toMatchInlineSnapshot(`""`);
    expect(rowsOf('---\nframework: none\n---\n\n# Safe\n\nRating: Good\n', 'ratings', ['path'])).toMatchInlineSnapshot(
      `""`,
    );
  });
});
