import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ratingsGrid } from '../server/src/assessment/ratings-grid.ts';
import { defaultSettings } from '../server/src/rules/rule-settings.ts';
import { editDocument } from '../server/src/syntax/edit-document.ts';
import { parseDocument } from '../server/src/syntax/parse-document.ts';
import { analyseText, lintText } from './common/lint-text.ts';

/** The one that shows what findings look like. */
const withMistakes = 'northgate-well-led.report.md';
const examples = readdirSync('examples').filter((name) => name.endsWith('.report.md') && name !== withMistakes);

const files = Object.fromEntries(examples.map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]));

test.each(examples)('%s is as a report should be', (name) => {
  expect(lintText(files[name] ?? '', defaultSettings, files)).toEqual([]);
});

test('the release of the examples says what its report says', () => {
  const release = files['orchard-house.news.report.md'] ?? '';
  const wrong = release.replace('from Good to Requires improvement', 'from Good to Outstanding');
  expect(lintText(wrong, defaultSettings, files).map(({ rule }) => rule)).toContain('claim/named-report');
});

describe('the trust of the examples', () => {
  const trust = readFileSync('examples/harrowdale-trust.report.md', 'utf8');

  function grid(text: string) {
    const { report, assessment } = analyseText(text);
    const rows = ratingsGrid(report, assessment)?.rows ?? [];
    const row = (name: string | null) => {
      const found = rows.find((candidate) => candidate.name === name);
      return found === undefined ? null : [...found.cells, found.overall].map((cell) => cell?.rating);
    };
    return { rows, row };
  }

  test('has twelve services, of which one came from another provider and one in two was not inspected', () => {
    const { rows } = grid(trust);
    expect(rows.map(({ level }) => level)).toEqual([0, ...Array.from({ length: 12 }, () => 1)]);
    expect(rows.filter(({ counted }) => !counted).map(({ name }) => name)).toEqual(['Substance misuse services']);
    const dates = rows.map(({ cells }) => cells[0]?.updated);
    expect(dates.filter((day) => day === '14 August 2019')).toHaveLength(3);
    expect(rows.filter(({ cells }) => cells[0]?.basis === 'carried-forward')).toHaveLength(6);
  });

  test('has arrows for what changed: by one step, by two, or not', () => {
    const { rows } = grid(trust);
    const changes = (name: string) => rows.find((row) => row.name === name)?.cells.map(({ change }) => change);
    expect(changes('Child and adolescent wards')).toEqual(['same', 'down', 'same', 'same', 'down']);
    expect(changes('Crisis services and places of safety')).toEqual(['up', 'up', 'same', 'same', 'up']);
    expect(changes('Secure wards')).toEqual([null, null, null, null, null]);
  });

  test('one rating changed leaves all but the block that it stands in as it was read', () => {
    const before = parseDocument(trust);
    const at = trust.indexOf('Good', trust.indexOf('## Effective', trust.indexOf('# Secure wards')));
    const after = editDocument(before, [{ start: at, end: at + 4, text: 'Inadequate' }]);
    const known = new Set(before.blocks.map(({ block }) => block));
    expect(after.blocks.length).toBeGreaterThan(100);
    expect(after.blocks.filter(({ block }) => !known.has(block)).length).toBeLessThanOrEqual(3);
  });

  test('one rating changed in one section changes the service, the key question, the whole and what is said of them', () => {
    const crisis = trust.indexOf('# Crisis services');
    const responsive = trust.indexOf('## Effective\n\nRating: Good', crisis);
    const at = trust.indexOf('Good', responsive);
    const worse = `${trust.slice(0, at)}Inadequate${trust.slice(at + 4)}`;
    const acute = trust.indexOf('# Acute wards');
    const second = worse.indexOf('Rating: Good', worse.indexOf('## Effective', acute));
    const changed = `${worse.slice(0, second)}Rating: Inadequate${worse.slice(second + 12)}`;
    const thirdPlace = changed.indexOf(
      'Rating: Good',
      changed.indexOf('## Effective', changed.indexOf('# Wards for older')),
    );
    const last = `${changed.slice(0, thirdPlace)}Rating: Inadequate${changed.slice(thirdPlace + 12)}`;
    expect(analyseText(changed).assessment.services[0]?.across[1]).toMatchObject({ rating: null, undecided: true });
    expect(analyseText(last).assessment.services[0]?.across[1]).toMatchObject({ rating: 'inadequate' });
    const messages = lintText(last).map(({ rule, range }) => [rule, last.slice(range.start, range.end)]);
    expect(messages).toContainEqual(['rating/overall-mismatch', 'Good']);
  });
});
