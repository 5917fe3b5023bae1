import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { codeLenses } from '../../server/src/language/code-lenses.ts';
import { explainPart } from '../../server/src/language/scores/explain-part.ts';
import { analyseText } from '../common/lint-text.ts';
import { caringStatements } from './report-parts.ts';

const single = '---\nframework: cqc-single-assessment\n---\n\n';
const caring = caringStatements(3, 3, 2, 3, 2);

/** The lines above the headings, each followed by its heading. `previous` is the report that the text then names. */
function lensLines(text: string, previous?: string): readonly string[] {
  return previous === undefined
    ? linesIn(text, analyseText(text))
    : linesAfter(text.replace('framework:', 'previous: last.report.md\nframework:'), previous);
}

function linesAfter(text: string, previous: string): readonly string[] {
  return linesIn(text, analyseText(text, { 'last.report.md': previous }));
}

function linesIn(text: string, analysis: Analysis): readonly string[] {
  return codeLenses(analysis).map(({ range, title }) => `${title} / ${text.slice(range.start, range.end)}`);
}

describe('the line above a key question', () => {
  test('gives its score and rating', () => {
    expect(lensLines(`${single}# Caring\n\n${caring}`)).toEqual(['65, Good / # Caring']);
  });

  test('says how many scores are missing', () => {
    expect(lensLines(`${single}# Caring\n\n${caringStatements(3, 3, 2)}`)).toEqual([
      'no score yet: 2 of 5 quality statements have none / # Caring',
    ]);
    expect(lensLines(`${single}# Caring\n\n${caringStatements(3, 3, 2, 3)}`)).toEqual([
      'no score yet: 1 of 5 quality statements has none / # Caring',
    ]);
  });

  test('names the stated rating where it is another', () => {
    expect(lensLines(`${single}# Caring\n\nRating: Requires improvement\n\n${caring}`)).toEqual([
      '65, Good | stated Requires improvement / # Caring',
    ]);
  });

  test.each([
    ['Requires improvement', 'up from Requires improvement'],
    ['Outstanding', 'down from Outstanding'],
    ['Good', 'Good before too'],
  ])('says what changed since a previous rating of %s', (previous, words) => {
    expect(lensLines(`${single}# Caring\n\nPrevious rating: ${previous}\n\n${caring}`)).toEqual([
      `65, Good | ${words} / # Caring`,
    ]);
    const map = `---\nframework: cqc-single-assessment\nprevious: { caring: ${previous} }\n---\n\n# Caring\n\n${caring}`;
    expect(lensLines(map)).toEqual([`65, Good | ${words} / # Caring`]);
  });

  test('takes the rating that the report gives as the one that changed', () => {
    const text = `${single}# Caring\n\nRating: Requires improvement\nPrevious rating: Good\n\n${caring}`;
    expect(lensLines(text)).toEqual(['65, Good | stated Requires improvement | down from Good / # Caring']);
  });

  test('says what changed since the previous report, where that is at hand', () => {
    const text = `${single}# Caring\n\n${caring}`;
    const previous = `${single}# Caring\n\n${caringStatements(2, 2, 2, 2, 2)}`;
    expect(lensLines(text, previous)).toEqual(['65, Good | up from Requires improvement | score 50 before / # Caring']);
    expect(lensLines(text, text)).toEqual(['65, Good | Good before too | the same score before / # Caring']);
    expect(lensLines(text, `${single}# Safe\n`)).toEqual(['65, Good / # Caring']);
  });
});

describe('the line above the whole', () => {
  test('says how many key questions have no rating', () => {
    expect(lensLines(`${single}# Overall\n\n# Caring\n\n${caring}`)).toEqual([
      'no rating yet: 4 of 5 key questions have none / # Overall',
      '65, Good / # Caring',
    ]);
  });

  test('gives its rating, and what changed', () => {
    const text = `---
framework: cqc-single-assessment
scope: caring
previous: { overall: Requires improvement, safe: Good, effective: Good, responsive: Good, well-led: Good }
---

# Overall

# Caring

${caring}`;
    expect(lensLines(text)[0]).toBe('Good | up from Requires improvement / # Overall');
  });
});

test('where only the whole is scored, only the whole has a line', () => {
  const text = '---\nframework: cqc-local-authority\n---\n\n# Overall\n\n# Ensuring safety within the system\n';
  expect(lensLines(text)).toEqual(['no score yet / # Overall']);
});

test('every service has its own lines, compared with the service of the same name', () => {
  const trust = (inWards: string, inClinic: string) =>
    `${single}# Wards\n\n## Caring\n\n${inWards}# Clinic\n\n## Caring\n\n${inClinic}`;
  const text = trust(caring, caringStatements(2, 2, 2, 2, 2));
  expect(lensLines(text, trust(caringStatements(2, 2, 2, 2, 2), caring))).toEqual([
    '65, Good | up from Requires improvement | score 50 before / ## Caring',
    '50, Requires improvement | down from Good | score 65 before / ## Caring',
  ]);
});

test('a text without a known framework has none', () => {
  expect(lensLines('# Caring\n')).toEqual([]);
});

test('choosing a line explains its score and what would change it', () => {
  const analysis = analyseText(`${single}# Caring\n\n${caring}`);
  const [lens] = codeLenses(analysis);
  expect(lens && explainPart(analysis, lens.part)).toMatch(
    /^Caring: .*13 of 20 = 65\. 65 means Good \(63 to 87\)\. 5 points below Outstanding.* Falls to Requires improvement/,
  );
  expect(explainPart(analysis, { service: 1, keyQuestion: 'caring' })).toBeNull();
  expect(explainPart(analysis, { service: 0, keyQuestion: 'safe' })).toBeNull();
});
