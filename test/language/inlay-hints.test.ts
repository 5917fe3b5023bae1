import { describe, expect, test } from 'vitest';
import { inlayHintsIn } from '../../server/src/language/inlay-hints.ts';
import type { Range } from '../../server/src/text/range.ts';
import { analyseText } from '../common/lint-text.ts';
import { caringStatements } from './report-parts.ts';

const single = '---\nframework: cqc-single-assessment\n---\n\n';

/** The lines of the text that have hints, with each hint in brackets where it is shown. */
function hintedLines(text: string, range: Range = { start: 0, end: text.length }): readonly string[] {
  const hints = inlayHintsIn(analyseText(text), range);
  const shown = hints.reduceRight(
    (written, { offset, label }) => `${written.slice(0, offset)} [${label}]${written.slice(offset)}`,
    text,
  );
  return shown.split(/\r\n|\n/).filter((line) => line.includes('['));
}

describe('beside a key question', () => {
  test('stand its computed score and rating, also where it states others', () => {
    const stated = `${single}# Caring\n\nRating: Good\nScore: 66\n\n${caringStatements(3, 3, 2, 3, 2)}`;
    expect(hintedLines(stated)).toEqual(['# Caring [65, Good]']);
  });

  test('stands the rating after the limit', () => {
    const limited = `${single}# Caring\n\n${caringStatements(4, 4, 3, 3, 1)}`;
    expect(hintedLines(limited)).toEqual(['# Caring [75, Requires improvement]']);
  });

  test('stands nothing while a score is missing', () => {
    expect(hintedLines(`${single}# Caring\n\n${caringStatements(3, 3, 2, 3)}`)).toEqual([]);
  });

  test('stands the hint before the end of a closed heading, and at the end of a line with CRLF', () => {
    expect(hintedLines(`${single}# Caring #\n\n${caringStatements(3, 3, 2, 3, 2)}`)).toEqual(['# Caring [65, Good] #']);
    const windows = `${single}# Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`.replaceAll('\n', '\r\n');
    expect(hintedLines(windows)).toEqual(['# Caring [65, Good]']);
  });
});

test('fields that are still empty have the computed value beside them', () => {
  const empty = `${single}# Caring\n\nRating:\nScore:\n\n${caringStatements(3, 3, 2, 3, 2)}`;
  expect(hintedLines(empty)).toEqual(['# Caring [65, Good]', 'Rating: [Good]', 'Score: [65]']);
});

describe('beside a statement', () => {
  const carried = 'Basis: carried forward';

  test('stands the score that it carries forward', () => {
    const text = `${single}# Caring\n\nPrevious rating: Good\n\n${caringStatements(3, 3, carried, 3, 2)}`;
    expect(hintedLines(text)).toEqual([
      '# Caring [70, Good]',
      '## Independence, choice and control [3, carried forward from the previous rating]',
    ]);
  });

  test('stands that score at its empty field, where it has one', () => {
    const text = `${single}# Caring\n\nPrevious rating: Good\n\n${caringStatements(3, 3, `Score:\n${carried}`, 3, 2)}`;
    expect(hintedLines(text)).toEqual(['# Caring [70, Good]', 'Score: [3]']);
  });

  test('stands nothing where the score is stated, or where no previous rating is known', () => {
    const stated = `${single}# Caring\n\nPrevious rating: Good\n\n${caringStatements(`Score: 3\n${carried}`)}`;
    expect(hintedLines(stated)).toEqual([]);
    expect(hintedLines(`${single}# Caring\n\n${caringStatements(carried)}`)).toEqual([]);
  });

  test('stands the score that its evidence categories give', () => {
    const evidence = `---\nframework: cqc-single-assessment@2023-11\n---\n\n# Caring\n\n## Kindness, compassion and dignity\n
### Observation\n\nScore: 3\n\n### Processes\n\nScore: 3\n`;
    expect(hintedLines(evidence)).toEqual(['## Kindness, compassion and dignity [3, from its evidence categories]']);
  });
});

test('beside the overall heading stands the rating that follows from the key questions', () => {
  const text = `---
framework: cqc-single-assessment
scope: caring
previous: { safe: Good, effective: Good, responsive: Good, well-led: Good }
---

# Overall

# Caring

${caringStatements(3, 3, 2, 3, 2)}`;
  expect(hintedLines(text)).toEqual(['# Overall [Good]', '# Caring [65, Good]']);
});

test('only the lines that are asked for have hints', () => {
  const text = `${single}# Caring\n\nRating:\nScore:\n\n${caringStatements(3, 3, 2, 3, 2)}`;
  const start = text.indexOf('Score:');
  expect(hintedLines(text, { start, end: start + 'Score:'.length })).toEqual(['Score: [65]']);
});

test('each hint says how its value comes about', () => {
  const [hint] = inlayHintsIn(analyseText(`${single}# Caring\n\n${caringStatements(3, 3, 2, 3, 2)}`), {
    start: 0,
    end: 100,
  });
  expect(hint?.explanation).toBe('13 of 20 = 65\n65 means Good (63 to 87)');
});

test('a text without a known framework has none', () => {
  expect(hintedLines('---\nframework: unheard-of\n---\n\n# Caring\n\nScore:\n')).toEqual([]);
});

describe('of a framework whose ratings people judge', () => {
  const school = '---\nframework: ofsted-2025\n---\n\n';
  const standards = (expected: string, strong: string) =>
    `## Expected standards\n\nScore: ${expected}\n\n## Strong standards\n\nScore: ${strong}\n`;

  test('a grade has a hint where the standards leave only one, or another than the stated one', () => {
    expect(hintedLines(`${school}# Inclusion\n\nRating:\n\n${standards('Met', 'Not met')}`)).toEqual([
      '# Inclusion [Expected standard]',
      'Rating: [Expected standard]',
    ]);
    expect(hintedLines(`${school}# Inclusion\n\nRating: Exceptional\n\n${standards('Not met', 'Not met')}`)).toEqual([
      '# Inclusion [Needs attention]',
    ]);
  });

  test('a grade has none where people chose among those that are left', () => {
    expect(hintedLines(`${school}# Inclusion\n\nRating: Exceptional\n\n${standards('Met', 'Met')}`)).toEqual([]);
    expect(hintedLines(`${school}# Inclusion\n\nRating: Exceptional\n`)).toEqual([]);
  });

  test('a rating has one where another holds it down', () => {
    const leadership = '# Leadership and governance\n\nRating: Expected standard\n';
    expect(hintedLines(`${school}# Safeguarding\n\nRating: Not met\n\n${leadership}`)).toEqual([
      '# Leadership and governance [Urgent improvement]',
    ]);
  });

  test('a weighted overall rating has one, and its parts have none', () => {
    const parts = ['Residents’ Experience', 'Compliance', 'Staffing', 'Quality Measures'];
    const sections = parts.map((name) => `# ${name}\n\nRating: 4 stars\n`);
    const home = `---\nframework: aged-care-stars-au\n---\n\n# Overall\n\nRating:\n\n${sections.join('\n')}`;
    expect(hintedLines(home)).toEqual(['# Overall [4 stars]', 'Rating: [4 stars]']);
  });
});
