import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

test('a table with bars that fits 80 columns, and what the report states otherwise', async () => {
  const folder = folderWith({ 'wrong.report.md': wrongReport });
  const { code, out } = await keyline(['score'], { folder });
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "wrong.report.md  cqc-single-assessment@2024-12
    Caring                                          65 █████░░░ Good
      the report states 58
      Kindness, compassion and dignity               3 ██████░░
      Treating people as individuals                 3 ██████░░
      Independence, choice and control               2 ████░░░░
      Responding to people’s immediate needs         2 ████░░░░
      Workforce wellbeing and enablement             3 ██████░░
    "
  `);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('json: the scores of each statement, what follows, and what is stated', async () => {
  const folder = folderWith({ 'wrong.report.md': wrongReport });
  const { code, out } = await keyline(['score', '--format', 'json'], { folder });
  expect(code).toBe(0);
  const scores = JSON.parse(out);
  expect(scores.files[0].services[0].keyQuestions[0].statements[1]).toEqual({
    id: 'treating-people-as-individuals',
    name: 'Treating people as individuals',
    score: 3,
    basis: 'assessed',
  });
  expect(scores).toMatchObject({
    version: 1,
    files: [
      {
        path: 'wrong.report.md',
        framework: 'cqc-single-assessment@2024-12',
        frameworkStatus: 'in-force',
        services: [
          {
            name: null,
            keyQuestions: [
              {
                id: 'caring',
                name: 'Caring',
                sum: 13,
                max: 20,
                score: 65,
                band: 'good',
                limit: null,
                rating: 'good',
                stated: { score: 58, rating: 'good' },
              },
            ],
            overall: {
              sum: null,
              max: null,
              score: null,
              band: null,
              limit: null,
              rating: null,
              rule: null,
              stated: { score: null, rating: null },
            },
          },
        ],
      },
    ],
  });
});

test('json: a missing score leaves score and rating null', async () => {
  const folder = folderWith({ 'a.report.md': rightReport.replace('Score: 2\n', 'Score:\n') });
  const { out } = await keyline(['score', '--format', 'json'], { folder });
  const [caring] = JSON.parse(out).files[0].services[0].keyQuestions;
  expect([caring.score, caring.rating, caring.statements[2].score, caring.statements[2].basis]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('json: a framework that scores only the whole fills the overall', async () => {
  const themes = ['Assessing needs', 'Safeguarding', 'Governance'].map((name) => `## ${name}\n\nScore: 3\n`);
  const folder = folderWith({ 'a.report.md': `---\nframework: cqc-local-authority\n---\n\n${themes.join('\n')}` });
  const { out } = await keyline(['score', '--format', 'json'], { folder });
  const [service] = JSON.parse(out).files[0].services;
  expect(service.keyQuestions.map(({ score }: { score: number | null }) => score)).toEqual([null, null, null]);
  expect(service.overall.score).toBe(null);
});

test('csv: a line for each key question and one for the whole', async () => {
  const folder = folderWith({ 'a, b.report.md': wrongReport });
  const { out } = await keyline(['score', '--format', 'csv'], { folder });
  expect(out.split('\r\n')).toEqual([
    'path,framework,service,key question,sum,max,score,band,limit,rating,stated score,stated rating,mean,framework status',
    '"a, b.report.md",cqc-single-assessment@2024-12,,caring,13,20,65,good,,good,58,good,,in-force',
    '"a, b.report.md",cqc-single-assessment@2024-12,,overall,,,,,,,,,,in-force',
    '',
  ]);
});

test('a report without a framework is said to have nothing to compute', async () => {
  const folder = folderWith({ 'a.report.md': '# Caring\n' });
  const { code, out } = await keyline(['score'], { folder });
  expect(code).toBe(0);
  expect(out).toBe('a.report.md\nNo known framework: nothing can be computed. "keyline lint" says more.\n');
});

test('a weighted overall rating: its mean, what it gives, what holds it down, and what is left', async () => {
  const sections = ['Residents’ Experience: 5', 'Compliance: 2', 'Staffing: 4', 'Quality Measures: 3'].map((line) =>
    line.replace(/(.*): (\d)/, '# $1\n\nRating: $2 stars\n'),
  );
  const folder = folderWith({ 'home.report.md': `---\nframework: aged-care-stars-au\n---\n\n${sections.join('\n')}` });
  const { out: json } = await keyline(['score', '--format', 'json'], { folder });
  expect(JSON.parse(json).files[0].services[0].overall).toEqual({
    sum: null,
    max: null,
    score: null,
    mean: 3.58,
    band: '4-stars',
    limit: 'compliance-at-2',
    rating: '2-stars',
    rule: null,
    stated: { score: null, rating: null },
  });
  const { out: csv } = await keyline(['score', '--format', 'csv'], { folder });
  expect(csv.split('\r\n').at(-2)).toBe(
    'home.report.md,aged-care-stars-au@2025-11,,overall,,,,4-stars,compliance-at-2,2-stars,,,3.58,in-force',
  );
  const { out: table } = await keyline(['score'], { folder });
  expect(table).toMatch(/^Overall .* 2 stars \(mean 3\.58\)$/m);
});

test('a ladder: the standards that are met, and the grade that they leave', async () => {
  const text = `---
framework: ofsted-2025
scope: [safeguarding, inclusion]
---

# Safeguarding

Rating: Met

# Inclusion

Rating: Strong standard

## Expected standards

Score: Not met

Not yet.
`;
  const folder = folderWith({ 'school.report.md': text });
  const { out: json } = await keyline(['score', '--format', 'json'], { folder });
  const [safeguarding, inclusion] = JSON.parse(json).files[0].services[0].keyQuestions;
  expect(safeguarding).toMatchObject({ band: null, limit: null, rating: 'met', stated: { rating: 'met' } });
  expect(inclusion).toMatchObject({
    statements: [{ id: 'inclusion-expected', score: 0, basis: 'assessed' }],
    score: null,
    rating: 'needs-attention',
    stated: { rating: 'strong-standard' },
  });
  const { out: table } = await keyline(['score'], { folder });
  expect(
    table
      .split('\n')
      .slice(1, 5)
      .map((line) => line.replace(/ +/g, ' ')),
  ).toEqual([
    'Safeguarding – Met',
    'Inclusion – Needs attention',
    ' the report states Strong standard',
    ' Expected standards 0 ░░░░░░░░ Not met',
  ]);
});
