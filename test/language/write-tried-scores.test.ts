import { expect, test } from 'vitest';
import type { TriedScore } from '../../server/src/assessment/what-if/tried-score.ts';
import { writeTriedScores } from '../../server/src/language/scores/write-tried-scores.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { analyseText } from '../common/lint-text.ts';

const frontMatter = '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n# Caring\n\n';

/** The sections below Caring after the tried scores, by statement, are written. */
function written(sections: string, ...tried: readonly (readonly [statement: string, score: number])[]): string {
  const text = frontMatter + sections;
  const scores = tried.map(([statement, score]): TriedScore => ({ service: 0, statement, score }));
  const after = applyEdits(text, writeTriedScores(analyseText(text), scores));
  expect(after.startsWith(frontMatter)).toBe(true);
  return after.slice(frontMatter.length);
}

const kindness = 'kindness-compassion-and-dignity';
const individuals = 'treating-people-as-individuals';

test('a tried score takes the place of the one that is written', () => {
  expect(written('## Kindness, compassion and dignity\n\nScore: 3\n\nProse.\n', [kindness, 2])).toBe(
    '## Kindness, compassion and dignity\n\nScore: 2\n\nProse.\n',
  );
});

test('a score is inserted where there is none, also in several statements at once', () => {
  expect(
    written(
      '## Kindness, compassion and dignity\n\nScore:\n\n## Treating people as individuals\n\nProse.\n',
      [kindness, 4],
      [individuals, 1],
    ),
  ).toBe(
    '## Kindness, compassion and dignity\n\nScore: 4\n\n## Treating people as individuals\n\nScore: 1\n\nProse.\n',
  );
});

test('a statement that was carried forward or not assessed becomes assessed', () => {
  expect(
    written('## Kindness, compassion and dignity\n\nScore: 3\nBasis: carried forward\n\nProse.\n', [kindness, 2]),
  ).toBe('## Kindness, compassion and dignity\n\nScore: 2\nBasis: assessed\n\nProse.\n');
  expect(written('## Kindness, compassion and dignity\n\nBasis: not assessed\n', [kindness, 2])).toBe(
    '## Kindness, compassion and dignity\n\nScore: 2\nBasis: assessed\n',
  );
});

test('a statement that the report does not have changes nothing', () => {
  const sections = '## Kindness, compassion and dignity\n\nScore: 3\n';
  expect(written(sections, [individuals, 2], ['unheard-of', 4])).toBe(sections);
});
