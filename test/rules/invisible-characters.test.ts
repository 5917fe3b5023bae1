import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText } from '../common/lint-text.ts';

const frontMatter = '---\nframework: cqc-single-assessment@2024-12\nscope: caring\nstatus: draft\n---\n\n';
const lines = [
  '# Caring',
  'Rating: Good',
  '## Kindness, compassion and dignity',
  'Score: 3',
  'We saw kindness.',
  '## Treating people as individuals',
  'Basis: not assessed',
];

function rulesFor(changed: readonly string[]): readonly string[] {
  return lintText(frontMatter + changed.join('\n\n'), defaultSettings).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
}

describe.each([
  ['no-break space', '\u00a0'],
  ['narrow no-break space', '\u202f'],
  ['zero-width space', '\u200b'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\ufeff'],
  ['left-to-right mark', '\u200e'],
  ['entity of a no-break space', '&nbsp;'],
])('a %s changes nothing', (_name, sign) => {
  it.each([
    ['behind the colon of a field', (line: string) => line.replace(/^(Rating|Score|Basis):/, `$1:${sign}`)],
    ['at the end of a field', (line: string) => line.replace(/^(?:Rating|Score|Basis):.*/, `$&${sign}`)],
    ['before the colon of a field', (line: string) => line.replace(/^(Rating|Score|Basis):/, `$1${sign}:`)],
    ['at the end of a heading', (line: string) => line.replace(/^#.*/, `$&${sign}`)],
    ['at the beginning of a heading', (line: string) => line.replace(/^(#+ )/, `$1${sign}`)],
  ])('%s', (_where, spoil) => {
    const changed = lines.map(spoil);
    expect(changed).not.toEqual(lines);
    expect(rulesFor(changed)).toEqual(rulesFor(lines));
  });
});

describe('a character that nobody sees within a score is named', () => {
  const scoreFindings = (score: string) =>
    rulesFor(lines.map((line) => line.replace('Score: 3', `Score: ${score}`))).filter((finding) =>
      finding.startsWith('score/invalid'),
    );

  it.each([
    ['1\u200b2', '“12” is not a score here, because it holds a zero-width space (U+200B) that nobody can see'],
    ['\u00ad3', '“3” is not a score here, because it holds a soft hyphen (U+00AD) that nobody can see'],
    ['thr\u2060ee', '“three” is not a score here, because it holds a word joiner (U+2060) that nobody can see'],
    ['3\u2066/4', '“3/4” is not a score here, because it holds a character that nobody can see (U+2066)'],
  ])('%j', (score, message) => {
    expect(scoreFindings(score)).toEqual([expect.stringContaining(message)]);
  });

  it('and none is spoken of where a score is merely wrong', () => {
    expect(scoreFindings('12')).toEqual([expect.not.stringContaining('nobody can see')]);
    expect(scoreFindings('3')).toEqual([]);
  });
});
