import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText } from '../lint-text.ts';

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
