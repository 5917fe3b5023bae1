import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInSources } from '../../server/src/cli/pages/framework-sources.generated.ts';
import { builtInLibrary, listFrameworks } from '../../server/src/framework/file/library.ts';
import type { Framework } from '../../server/src/framework/framework.ts';
import { notesIn } from '../../server/src/framework/notes.ts';
import { findRegulations } from '../../server/src/framework/regulations.ts';
import { builtIn } from './built-in.ts';

const singleAssessment = builtIn('cqc-single-assessment@2024-12');
const localAuthority = builtIn('cqc-local-authority');

function statementCounts(framework: Framework): Record<string, number> {
  return Object.fromEntries(framework.keyQuestions.map(({ name, statements }) => [name, statements.length]));
}

describe('cqc-single-assessment', () => {
  test('has 34 statements, of which one is not scored', () => {
    expect(statementCounts(singleAssessment)).toEqual({
      Safe: 8,
      Effective: 6,
      Caring: 5,
      Responsive: 7,
      'Well-led': 8,
    });
    const unscored = singleAssessment.keyQuestions.flatMap(({ statements }) =>
      statements.filter(({ scored }) => !scored),
    );
    expect(unscored.map(({ id }) => id)).toEqual(['environmental-sustainability']);
  });

  test('differs between its revisions in evidence categories and how they are scored, and in nothing else', () => {
    const earlier = builtIn('cqc-single-assessment@2023-11');
    expect(earlier.evidenceCategories.map(({ id }) => id)).toEqual([
      'peoples-experience',
      'feedback-from-staff-and-leaders',
      'feedback-from-partners',
      'observation',
      'processes',
      'outcomes',
    ]);
    expect(singleAssessment.evidenceCategories).toEqual([]);
    const shared = ({ evidenceCategories, revision, note, scoring, ...rest }: Framework) => rest;
    expect(shared(earlier)).toEqual(shared(singleAssessment));
    if (earlier.scoring.method !== 'percentage' || singleAssessment.scoring.method !== 'percentage') {
      throw new Error('Both revisions compute a percentage.');
    }
    expect(earlier.scoring.bands).toEqual(singleAssessment.scoring.bands);
    expect(earlier.scoring.evidenceBands?.map(({ score, from }) => [score, from])).toEqual([
      [4, 88],
      [3, 63],
      [2, 39],
      [1, 0],
    ]);
    expect(singleAssessment.scoring.evidenceBands).toBeNull();
  });

  test('says where it speaks from memory', () => {
    expect(singleAssessment.limits.map(({ note }) => note)).toEqual([
      expect.stringMatching(/from memory/i),
      expect.stringMatching(/retold by others/i),
    ]);
    expect(singleAssessment.overall.note).toMatch(/from memory/i);
    expect(singleAssessment.scoring.method === 'percentage' && singleAssessment.scoring.note).toMatch(/no document/i);
    expect(singleAssessment.instruments.map(({ note }) => note)).toEqual([
      expect.stringMatching(/from memory/),
      expect.stringMatching(/from memory/),
    ]);
  });

  test('tries "two or more Inadequate" before "two or more Requires improvement"', () => {
    const { overall } = singleAssessment;
    expect(overall.method === 'rules' && overall.rules.map(({ rating }) => rating)).toEqual([
      'inadequate',
      'requires-improvement',
      'outstanding',
      'good',
    ]);
  });
});

describe('cqc-local-authority', () => {
  test('has nine statements in four themes and a score for the whole only', () => {
    expect(statementCounts(localAuthority)).toEqual({
      'Working with people': 3,
      'Providing support': 2,
      'Ensuring safety within the system': 2,
      Leadership: 2,
    });
    expect(localAuthority.scoring).toMatchObject({ method: 'percentage', of: 'whole' });
    expect(localAuthority.overall.method).toBe('score');
    expect(localAuthority.terms.keyQuestion).toBe('theme');
  });
});

describe('both frameworks', () => {
  test.each([singleAssessment, localAuthority])('$id has the published bands and carried scores', (framework) => {
    expect(framework.scoring).toMatchObject({
      tie: 'half-up',
      bands: [
        { rating: 'outstanding', from: 88, to: 100 },
        { rating: 'good', from: 63, to: 87 },
        { rating: 'requires-improvement', from: 39, to: 62 },
        { rating: 'inadequate', from: 0, to: 38 },
      ],
    });
    expect(framework.ratings.map(({ carries }) => carries)).toEqual([4, 3, 2, 1]);
    expect(framework.limits.map(({ band, anyStatementAtMost, rating }) => [band, anyStatementAtMost, rating])).toEqual([
      ['good', 1, 'requires-improvement'],
      ['outstanding', 2, 'good'],
    ]);
  });
});

describe('regulations', () => {
  function titles(number: string): string[] {
    return findRegulations(singleAssessment, number).map(({ regulation }) => regulation.title);
  }

  test('a number from 12 to 20 alone is ambiguous', () => {
    for (const number of ['12', '13', '14', '15', '16', '17', '18', '19', '20']) {
      expect(titles(number), number).toHaveLength(2);
    }
    expect(titles('18')).toEqual(['Staffing', 'Notification of other incidents']);
  });

  test('other numbers are not, with or without sub-paragraphs and whatever the case of the letter', () => {
    expect(titles('11')).toEqual(['Need for consent']);
    expect(titles('9a')).toEqual(['Visiting and accompanying in care homes, hospitals and hospices']);
    expect(titles(' 20A ')).toEqual(['Requirement as to display of performance assessments']);
    expect(titles('12(1)(2)(a)')).toEqual(titles('12'));
    expect(titles('99')).toEqual([]);
  });

  test('a framework without instruments knows none', () => {
    expect(findRegulations(localAuthority, '12')).toEqual([]);
  });
});

test('every framework names what was read for it, and what was read nowhere stands in the list of what is from memory', () => {
  const list = readFileSync('docs/framework-list.md', 'utf8').split('## What is from memory')[1] ?? '';
  for (const { id } of listFrameworks(builtInLibrary())) {
    expect([id, builtInSources[id]?.length ?? 0]).not.toEqual([id, 0]);
    const doubts = notesIn(builtInLibrary().files.get(id)?.()).flatMap(
      ({ note }) => note.match(/about \d+ % sure/g) ?? [],
    );
    for (const doubt of doubts) {
      expect(
        list.split('\n').some((row) => row.includes(`\`${id}\``) && row.includes(doubt)),
        `${id}: ${doubt}`,
      ).toBe(true);
    }
  }
});
