import { describe, expect, test } from 'vitest';
import { type GridCell, ratingsGrid } from '../../server/src/assessment/ratings-grid.ts';
import { analyseText } from '../common/lint-text.ts';

/** The table of ratings as a line for its columns and one for each row, with all that is shown of a cell. */
function gridOf(text: string): readonly string[] {
  const { report, assessment } = analyseText(text);
  const grid = ratingsGrid(report, assessment);
  if (grid === null) {
    return [];
  }
  const columns = grid.keyQuestions.map(({ name }) => name).join(', ');
  return [
    `${columns}${grid.hasOverall ? ', overall' : ''}`,
    ...grid.rows.map(({ name, service, level, counted, cells, overall }) => {
      const row = [...cells, ...(overall === null ? [] : [overall])].map(cellOf).join(' | ');
      return `${service} ${'>'.repeat(level)}${name ?? '(whole)'}${counted ? '' : ' (not counted)'}: ${row}`;
    }),
  ];
}

function cellOf({ rating, label, computed, basis, updated, change, section }: GridCell): string {
  const shown = [rating, label, computed ? 'computed' : null, basis, updated, change, section === null ? null : '#'];
  return shown.filter((each) => each !== null).join(' ') || '-';
}

const hospital = (services: string) => `---
framework: cqc-inspection
sector: NHS hospital
---

${services}`;

const rated = (framework: string, ratings: Readonly<Record<string, string>>) =>
  `---\nframework: ${framework}\n---\n\n${Object.entries(ratings)
    .map(([name, lines]) => `# ${name}\n\n${lines.replaceAll('; ', '\n')}\n`)
    .join('\n')}`;

function check(...[text = '', ...said]: readonly string[]): void {
  expect(gridOf(text)).toEqual(said);
}

describe('the table of the ratings of a report', () => {
  test.each<readonly string[]>([
    ['# Safe\n\nRating: Good\n'],
    [
      rated('cqc-inspection', {
        Safe: 'Rating: Good; Previous rating: Inadequate',
        Effective: 'Rating: Good; Previous rating: Requires improvement',
        Caring: 'Rating: Good; Previous rating: Good',
        Responsive: 'Rating: Requires improvement; Previous rating: Good',
        'Well-led': 'Rating: Inadequate; Previous rating: Good',
      }),
      'Safe, Effective, Caring, Responsive, Well-led, overall',
      '0 (whole): good up-up # | good up # | good same # | requires-improvement down # | inadequate down-down # | -',
    ],
    [
      rated('cqc-inspection', {
        Overall: 'Rating: Good; Previous rating: Outstanding',
        Safe: 'Rating: Inspected but not rated; Previous rating: Good',
        Effective: 'Previous rating: Good',
        Caring: 'Rating: Good; Previous rating: Not rated',
        Responsive: 'Rating: Good; Updated: 3 May 2024',
        'Well-led': 'Rating: Good; Updated:',
      }),
      'Safe, Effective, Caring, Responsive, Well-led, overall',
      '0 (whole): inspected-but-not-rated # | # | good # | good 3 May 2024 # | good # | good down #',
    ],
    [
      rated('cqc-single-assessment@2024-12', { Safe: 'Rating: Good' }),
      'Safe, Effective, Caring, Responsive, Well-led, overall',
      '0 (whole): good # | - | - | - | - | -',
    ],
    [
      rated('cqc-adult-social-care-2026-draft', { Safe: 'Rating: Good; Previous rating: Inadequate' }),
      'Safe, Effective, Caring, Responsive, Well-led',
      '0 (whole): good # | - | - | - | -',
    ],
    [
      rated('hiqa-older-people', {
        'Regulation 9: Residents’ rights': 'Rating: Compliant',
        'Regulation 11: Visits': 'Rating: Not compliant',
      }),
      'Regulation 9: Residents’ rights, Regulation 11: Visits',
      '0 (whole): compliant # | not-compliant #',
    ],
    [
      rated('care-inspectorate-wales', {}),
      'Well-being, Care and support, Environment, Leadership and management',
      '0 (whole): - | - | - | -',
    ],
    [
      hospital(
        '# Overall\n\nRating: Good\n\n# Surgery\n\nBasis: carried forward\nUpdated: 3 May 2024\n\n## Safe\n\nRating: Good\nPrevious rating: Outstanding\n\n## Caring\n\nRating: Good\nUpdated: 4 June 2024\nBasis: assessed\n\n# Maternity\n\nBasis: transferred\n\n## Safe\n\nRating: Inadequate\n\n## Overall\n\nRating: Inadequate\n',
      ),
      'Safe, Effective, Caring, Responsive, Well-led, overall',
      '0 (whole): good computed | - | good computed | - | - | good #',
      '1 >Surgery: good carried-forward 3 May 2024 down # | carried-forward 3 May 2024 | good assessed 4 June 2024 # | carried-forward 3 May 2024 | carried-forward 3 May 2024 | carried-forward 3 May 2024',
      '2 >Maternity (not counted): inadequate transferred # | transferred | transferred | transferred | transferred | inadequate transferred #',
    ],
    [
      `---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n# Overall\n\n# North Hospital\n\n## Surgery\n\n### Safe\n\nRating: Good\n\n## Maternity\n\n### Safe\n\nRating: Inadequate\n`,
      'Safe, Effective, Caring, Responsive, Well-led, overall',
      '0 (whole): inadequate computed | - | - | - | - | #',
      '1 >North Hospital: inadequate computed | - | - | - | - | -',
      '2 >>Surgery: good # | - | - | - | - | -',
      '3 >>Maternity: inadequate # | - | - | - | - | -',
    ],
  ])('%s', check);
});
