import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fullReport } from './full-report.ts';
import { rendered, renderedReport } from './rendered.ts';
import { spokenLines } from './rendered-text.ts';

/** The lines that are heard under a heading, up to one that is given. */
function linesUnder(heading: string, end: string, lines: readonly string[] = spokenLines(fullReport)): string[] {
  const start = lines.indexOf(heading);
  return lines.slice(start + 1, lines.indexOf(end, start + 1));
}

test('the top of the page says what the report is about', () => {
  expect(spokenLines(fullReport).slice(0, 19)).toEqual([
    'Acute wards for adults of working age',
    'Draft',
    'Overall Good',
    'Safe Requires improvement',
    'Effective Good',
    'Caring Outstanding',
    'Responsive Inadequate',
    'Well-led Inspected but not rated',
    'Another provider ran this service until 2024.',
    'Location',
    'Harbour House',
    'Provider',
    'Harbour and Vale Trust',
    'Assessed',
    '3 to 14 March 2025',
    'Published',
    '28 April 2025',
    'Framework',
    'CQC single assessment framework',
  ]);
});

test('a key question has its rating, its score, what follows where that differs, and how', () => {
  expect(linesUnder('Caring', 'Kindness, compassion and dignity').slice(0, 11)).toEqual([
    'Rating: Outstanding',
    'Score: 75 out of 100',
    'This is what the report states. What follows is 65, Requires improvement.',
    'Previous rating: Inadequate',
    'How this is worked out',
    '13 of 20 = 65',
    '65 means Good (63 to 87)',
    'limited to Requires improvement because Treating people as individuals has 1',
    'Rationale',
    'Everything that we saw was beyond what is expected.',
    'What we saw is told below.',
  ]);
});

test.each([
  ['Kindness, compassion and dignity', '4 out of 4: Evidence shows an exceptional standard'],
  ['Treating people as individuals', '1 out of 4: Evidence shows significant shortfalls Carried forward'],
  ['Safe systems, pathways and transitions', '3 out of 4: Evidence shows a good standard Not assessed'],
  ['Assessing needs', 'No score: “five” is not on the scale'],
])('the statement %s has its score in words', (name, score) => {
  const lines = spokenLines(fullReport);
  expect(lines[lines.indexOf(name) + 1]).toBe(score);
});

test('fields are a list of names and values, and the text below them stays', () => {
  expect(linesUnder('Learning culture', 'Safe systems, pathways and transitions')).toEqual([
    '2 out of 4: Evidence shows some shortfalls',
    'Updated',
    '1 March 2025',
    'People spoke up.',
  ]);
  const report = fullReport.replace('Basis: not assessed', 'Basis: not assessed\nIt was **closed**.\nAll of it.');
  expect(linesUnder('Safe systems, pathways and transitions', 'Effective', spokenLines(report))).toEqual([
    '3 out of 4: Evidence shows a good standard Not assessed',
    'It was closed.',
    'All of it.',
  ]);
  const listed = fullReport.replace('Basis: not assessed', '- Basis: not assessed\n  It was **closed**.\n- All of it.');
  expect(linesUnder('Safe systems, pathways and transitions', 'Effective', spokenLines(listed))).toEqual([
    '3 out of 4: Evidence shows a good standard Not assessed',
    'It was closed.',
    'All of it.',
  ]);
});

test('::ratings is a grid of all ratings', () => {
  expect(linesUnder('Ratings', 'What changed since the previous report')).toEqual([
    'Key question | Rating',
    'Safe | Requires improvement down by one',
    'Effective | Good as before',
    'Caring | Outstanding up by more than one',
    'Responsive | Inadequate down by more than one',
    'Well-led | Inspected but not rated',
    'Overall | Good',
    'Key: Outstanding Good Requires improvement Inadequate up by more than one as before down by one down by more than one since the rating before',
  ]);
});

test('the grid of a trust has a row for each service, with the day of each rating', () => {
  const trust = `---
framework: cqc-inspection
provider: A trust
---

# Overall

Rating: Good

::ratings

# Wards

Basis: transferred
Updated: 1/3/2025

## Overall

Rating: Good

## Safe

Rating: Inadequate
Previous rating: Good

# Clinics

## Safe

Rating: Inspected but not rated
`;
  expect(linesUnder('Ratings of each service by key question', 'Wards', spokenLines(trust))).toEqual([
    'Service | Safe | Effective | Caring | Responsive | Well-led | Overall',
    'A trust | Not rated | Not rated | Not rated | Not rated | Not rated | Good',
    'Wards From another provider: not counted | Inadequate down by more than one 1 March 2025 | Not rated | Not rated | Not rated | Not rated | Good 1 March 2025',
    'Clinics | Inspected but not rated | Not rated | Not rated | Not rated | Not rated | Not rated',
    'Key: Good Inadequate down by more than one since the rating before',
  ]);
  expect([...rendered(trust).matchAll(/<h(\d)/g)].map(([, level]) => level).join('')).toBe('1223323');
});

test('::actions lists what must be done before what should be', () => {
  const report = `---
framework: cqc-inspection
provider: A trust
---

::actions

# Action the provider SHOULD take

- Look at *why* clinics begin late.

# Action the provider MUST take

- Make sure that staff are trained. (Regulation 18(2)(a))
`;
  expect(spokenLines(report).slice(3, 7)).toEqual([
    'Actions that must be taken',
    'Make sure that staff are trained. (Regulation 18(2)(a))',
    'Actions that should be taken',
    'Look at why clinics begin late.',
  ]);
  expect(spokenLines('---\nframework: cqc-inspection\n---\n\n::actions\n').at(-1)).toBe(
    'The report asks for no actions.',
  );
});

test('::changes compares with the ratings before', () => {
  expect(linesUnder('What changed since the previous report', 'Safe')).toEqual([
    'Part | Before | Now | Change',
    'Safe | Good | Requires improvement | ↓ Went down',
    'Effective | Good | Good | Stayed the same',
    'Caring | Inadequate | Outstanding | ↑ Improved',
    'Responsive | Outstanding | Inadequate | ↓ Went down',
  ]);
  expect(spokenLines('---\nframework: cqc-single-assessment\n---\n\n# Safe\n\n::changes\n').at(-1)).toBe(
    'Nothing is known of the ratings before.',
  );
});

test('::scores is a table of the scores of the key question that it stands under', () => {
  expect(linesUnder('Scores for Caring', 'Responsive')).toEqual([
    'Quality statement | Score out of 4',
    'Kindness, compassion and dignity | 4',
    'Treating people as individuals | 1, carried forward from the previous rating',
    'Independence, choice and control | 2',
    'Responding to people’s immediate needs | 3',
    'Workforce wellbeing and enablement | 3',
    'Caring | 65, Requires improvement',
  ]);
});

test('a tried score stands beside what stands, with what it would change', () => {
  const tried = [{ service: 0, statement: 'treating-people-as-individuals', score: 3 }];
  const lines = spokenLines(fullReport, { tried });
  expect(lines).toContain('1 out of 4: Evidence shows significant shortfalls Carried forward Tried: 3 out of 4');
  expect(lines).toContain('With the tried scores: Good 75 out of 100');
  expect(lines.filter((line) => line.startsWith('With the tried scores'))).toHaveLength(1);
  expect(spokenLines(fullReport, { tried: [{ service: 7, statement: 'none', score: 3 }] })).toEqual(
    spokenLines(fullReport),
  );
});

test('headings leave no level out, however deep they stand in the source', () => {
  const levels = [...rendered(fullReport).matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
  const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
  expect(Math.max(...steps)).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
});

test('a link to a heading leads to it', () => {
  const html = rendered(fullReport);
  expect(html).toContain('<a href="#report-caring">Caring</a>');
  expect(html).toContain('<h2 id="report-caring">');
});

test('every part says the line of the source where lines are wanted', () => {
  const html = rendered(fullReport, { withLines: true });
  const lines = fullReport.split('\n');
  for (const [pattern, source] of [
    [/<h2 id="report-caring" data-line="(\d+)"/, '# Caring'],
    [/<p data-line="(\d+)">People spoke up/, 'People spoke up.'],
    [/<li data-line="(\d+)">nested/, '   - nested'],
    [/<tr data-line="(\d+)"><td align="left">Ash/, '| Ash  |   12 |   8   |'],
    [/data-line="(\d+)" data-service="0" data-statement="assessing-needs" data-name="Assessing needs">/, 'Score: five'],
    [/<div class="computed ratings" data-line="(\d+)">/, '::ratings'],
  ] as const) {
    expect(lines[Number(pattern.exec(html.replace(/>\s+</g, '><'))?.[1])]).toBe(source);
  }
  expect(rendered(fullReport)).not.toMatch(/data-(?:line|statement|service)/);
});

test('a report without a known framework is shown with its fields', () => {
  expect(spokenLines('# Safe\n\nRating: Good\nScore: 3\n\nText.\n')).toEqual([
    'Safe',
    'Safe',
    'Rating',
    'Good',
    'Score',
    '3',
    'Text.',
  ]);
});

test('the outline names every heading as it is linked to', () => {
  const { title, outline } = renderedReport('---\nprovider: A trust\n---\n\n# One *two*\n\n### Three\n');
  expect(title).toBe('A trust');
  expect(outline).toEqual([
    { name: 'One two', level: 2, anchor: 'report-one-two' },
    { name: 'Three', level: 3, anchor: 'report-three' },
  ]);
});

test('the page of a school shows what its standards leave, and only the areas that it has', () => {
  const lines = spokenLines(readFileSync('examples/thornfield-primary.report.md', 'utf8'));
  expect(linesUnder('Attendance and behaviour', 'Expected standards', lines)).toEqual([
    'Rating: Needs attention',
    'How this is worked out',
    'with Expected standards not met, the rating is Needs attention at best',
    'within that it is judged, not computed: Needs attention',
  ]);
  const page = rendered(readFileSync('examples/thornfield-primary.report.md', 'utf8'));
  expect(page).toContain('<th scope="row">Early years</th>');
  expect(page).not.toContain('Post-16');
});

test('the page of an aged care home shows how its stars come about', () => {
  const lines = spokenLines(readFileSync('examples/banksia-court.report.md', 'utf8'));
  expect(lines).toContain('0.33 × 5 + 0.3 × 2 + 0.22 × 4 + 0.15 × 3 = 3.58, rounded to 4: 4 stars');
  expect(lines).toContain('limited to 2 stars because Compliance is 2 stars');
});

test('the ratings below the title lead to their sections, and a report without any has none', () => {
  expect(rendered(fullReport)).toContain('<a href="#report-caring">Caring</a>');
  expect(rendered('---\nframework: cqc-single-assessment\n---\n\nNothing is rated yet.\n')).not.toContain('glance');
});

test.each([
  [
    'kind: assessment\nservice: Lakeside House\nassessed: 3-14 March 2025',
    'Assessment: Lakeside House, 3 to 14 March 2025',
  ],
  ['location: Lakeside House\npublished: 28 April 2025', 'Report: Lakeside House, 28 April 2025'],
  ['kind: inspection\nprovider: Lakeside Homes', 'Inspection: Lakeside Homes'],
  ['status: draft', 'Report'],
])('the tab of a browser says the kind, the service and the day: %j', (keys, title) => {
  const report = `---\nframework: cqc-single-assessment\n${keys}\n---\n\nText.\n`;
  expect(renderedReport(report).documentTitle).toBe(title);
  expect(renderedReport(report, { title: 'As I wish' }).documentTitle).toBe('As I wish');
});

test('HTML in a heading leaves no space in the title', () => {
  const report = '---\nframework: cqc-single-assessment\nassessed: 3 March 2025\n---\n\n# Staff <b>\n\nText.\n';
  expect(renderedReport(report).documentTitle).toBe('Report: Staff, 3 March 2025');
});

test('a news release stands under its headline, which is said once', () => {
  const release = `---
framework: cqc-inspection
kind: news
location: Orchard House
published: 30 November 2022
---

# Orchard House is rated Good

The service was assessed.

## What was found

It was good.
`;
  expect(spokenLines(release)).toEqual([
    'Orchard House is rated Good',
    'Kind',
    'News release',
    'Location',
    'Orchard House',
    'Published',
    '30 November 2022',
    'Framework',
    'CQC inspection framework, 2014 to 2023',
    'The service was assessed.',
    'What was found',
    'It was good.',
  ]);
  expect(rendered(release)).toMatch(/<h1 [^>]*id="report-orchard-house-is-rated-good"/);
  expect(rendered(release)).toMatch(/<h2 [^>]*>What was found/);
  expect(renderedReport(release).documentTitle).toBe('News release: Orchard House is rated Good, 30 November 2022');
});
