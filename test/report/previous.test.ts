import { describe, expect, test } from 'vitest';
import { analyseText } from '../common/lint-text.ts';

const opening = (...lines: readonly string[]) =>
  `---\n${['framework: cqc-single-assessment@2024-12', ...lines].join('\n')}\n---\n\n`;
const carried = '## Kindness, compassion and dignity\n\nBasis: carried forward\n';
const last = `${opening('scope: [Caring, Safe]')}# Overall\n\nRating: Good\n\n# Safe\n\nRating: Inadequate\n\n# Caring\n\nRating: Requires improvement\nScore: 55\n`;

/** What a report says of the ratings before, of its whole and of Caring, and the score that it carries forward. */
function beforeIn(text: string, previous: string) {
  const { report, assessment } = analyseText(text, { 'last.report.md': previous });
  const [service] = report.services;
  const caring = service?.keyQuestions.find(({ definition }) => definition.id === 'caring');
  const results = assessment.services[0]?.keyQuestions.find(({ definition }) => definition.id === 'caring');
  const shown = (rating: { readonly text: string; readonly file: string | null } | null | undefined) =>
    rating == null ? null : `${rating.text} (${rating.file ?? 'stated'})`;
  return {
    caring: shown(caring?.previousRating),
    overall: shown(service?.overall.previousRating),
    carried: results?.statements[0]?.score ?? null,
  };
}

describe('the report that `previous` names', () => {
  test('gives the ratings before, and with them the scores that are carried forward', () => {
    expect(beforeIn(`${opening('previous: last.report.md')}# Caring\n\n${carried}`, last)).toEqual({
      caring: 'Requires improvement (last.report.md)',
      overall: 'Good (last.report.md)',
      carried: 2,
    });
  });

  test('does not count where this report states the rating before', () => {
    const text = `${opening('previous: last.report.md')}# Caring\n\nPrevious rating: Good\n\n${carried}`;
    expect(beforeIn(text, last)).toMatchObject({ caring: 'Good (stated)', carried: 3 });
  });

  test('gives the computed rating where it states none', () => {
    const text = `${opening('previous: last.report.md')}# Caring\n\n${carried}`;
    const statements = [
      'Kindness, compassion and dignity',
      'Treating people as individuals',
      'Independence, choice and control',
      'Responding to people’s immediate needs',
      'Workforce wellbeing and enablement',
    ].map((name) => `## ${name}\n\nScore: 4\n`);
    expect(beforeIn(text, `${opening()}# Caring\n\n${statements.join('\n')}`)).toMatchObject({
      caring: 'Outstanding (last.report.md)',
    });
  });

  test('may follow another framework: its key questions and ratings are found by their names', () => {
    const text = `${opening('previous: last.report.md')}# Caring\n\n${carried}`;
    const other = last.replace('cqc-single-assessment@2024-12', 'cqc-single-assessment@2023-11');
    expect(beforeIn(text, other)).toMatchObject({ caring: 'Requires improvement (last.report.md)' });
    const without = last.replace('framework: cqc-single-assessment@2024-12\n', '');
    expect(beforeIn(text, without)).toEqual({ caring: null, overall: null, carried: null });
  });

  test('is that of the same service where there are several', () => {
    const trust = (wards: string, clinic: string) =>
      `# Wards\n\n## Caring\n\nRating: ${wards}\n\n# Clinic\n\n## Caring\n\nRating: ${clinic}\n`;
    const text = `${opening('previous: last.report.md')}${trust('Good', 'Good')}`;
    const { report } = analyseText(text, { 'last.report.md': `${opening()}${trust('Inadequate', 'Outstanding')}` });
    expect(report.services.map(({ keyQuestions }) => keyQuestions[0]?.previousRating?.text)).toEqual([
      'Inadequate',
      'Outstanding',
    ]);
  });

  test('lets its ratings stand where this report leaves key questions out', () => {
    const ratings = ['Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map(
      (name) => `# ${name}\n\nRating: Good\n`,
    );
    const text = `${opening('previous: last.report.md', 'scope: [Caring]')}# Caring\n\nRating: Good\n`;
    const { assessment } = analyseText(text, { 'last.report.md': `${opening()}${ratings.join('\n')}` });
    const counted = assessment.services[0]?.overall.counted ?? [];
    expect(counted.map(({ definition, rating, standing }) => `${definition.id} ${rating} ${standing}`)).toEqual([
      'safe good true',
      'effective good true',
      'caring null false',
      'responsive good true',
      'well-led good true',
    ]);
  });

  test('is not followed further: the report before it gives it nothing', () => {
    const text = `${opening('previous: last.report.md')}# Caring\n\n${carried}`;
    const chained = `${opening('previous: older.report.md')}# Caring\n\n${carried}`;
    expect(beforeIn(text, chained)).toMatchObject({ caring: null, carried: null });
  });
});
