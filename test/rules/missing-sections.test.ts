import { expect, test } from 'vitest';
import { fixText } from '../../server/src/rules/fix-text.ts';
import { lintText } from '../common/lint-text.ts';

const front = '---\nframework: cqc-single-assessment@2024-12\nscope: [Safe, Caring, Well-led]\n---\n\n';

const kindness = '## Kindness, compassion and dignity\n\nScore: 3\n\nPeople were greeted by name.\n\n';
const choice = '## Independence, choice and control\n\nScore: 3\n\nPeople chose when to get up.\n';

function missing(text: string) {
  return lintText(text).filter(({ rule }) => rule.startsWith('structure/missing-'));
}

test('what a key question lacks is one finding, which says at each place what goes there', () => {
  const text = `${front}# Caring\n\n${kindness}${choice}`;
  const [finding, ...others] = missing(text).filter(({ rule }) => rule === 'structure/missing-statement');
  expect(others).toEqual([]);
  expect(finding?.message).toContain(
    'Caring has no sections for “Treating people as individuals”, “Responding to people’s immediate needs” and “Workforce wellbeing and enablement”, so',
  );
  expect(finding?.related.map(({ range, message }) => [text.slice(range.start).split('\n')[0], message])).toEqual([
    ['## Independence, choice and control', '“Treating people as individuals” goes here.'],
    ['', '“Responding to people’s immediate needs” and “Workforce wellbeing and enablement” go here.'],
  ]);
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Insert the 3 missing sections']);
});

test('key questions that are missing are one finding, and one fix inserts all of them in order', () => {
  const text = `${front}# Caring\n\nBasis: not assessed\n`;
  const found = missing(text);
  expect(found.map(({ rule, fixes }) => [rule, fixes.map(({ title }) => title)])).toEqual([
    ['structure/missing-key-question', ['Insert the 2 missing key questions']],
  ]);
  const fixed = fixText(text, (now) => (now === text ? found : []), { unsafe: true, rounds: 1 }).text;
  expect(fixed.match(/^# .*$/gm)).toEqual(['# Safe', '# Caring', '# Well-led']);
  expect(fixed).not.toMatch(/\n{3}/);
  expect(missing(fixed)).toEqual([]);
});

test('an empty report has one finding for each thing to do, not one for each section', () => {
  expect(missing(`${front}# Caring\n\n# Well-led\n\n# Safe\n`)).toHaveLength(3);
});

test.each([
  ['a code fence', '```\nsome code, fence forgotten\n'],
  ['a declaration', '<!x\n'],
  ['an instruction', '<?x\n'],
  ['preformatted HTML', '<pre>\n'],
  ['a comment', '<!-- to do\n'],
])('nothing is inserted behind %s that is left open, where it would be a part of that', (_, open) => {
  const text = `---\nframework: cqc-single-assessment\nstatus: draft\n---\n\n# Caring\n\nRating: Good\n\n${open}`;
  const fixed = fixText(text, (now) => lintText(now), { unsafe: true }).text;
  expect(fixed.match(/^#+ .*$/gm)?.filter((line, index, all) => all.indexOf(line) !== index) ?? []).toEqual([]);
  expect(fixText(fixed, (now) => lintText(now), { unsafe: true }).text).toBe(fixed);
});

test('key questions of a service are inserted above the next heading that is none of its own', () => {
  const text =
    '---\nframework: cqc-single-assessment\n---\n\n# Responsive\n\nRating: Good\n\n# Wards\n\nText.\n\n## Overall\n\nText.\n\n# Thanks\n\nText.\n';
  const [finding] = missing(text).filter(({ message }) => message.startsWith('“Wards”'));
  expect(finding?.fixes[0]?.edits.map(({ start }) => text.slice(start))).toEqual(['# Thanks\n\nText.\n']);
  const fixed = fixText(text, (now) => lintText(now), { unsafe: true });
  expect(missing(fixed.text).filter(({ message }) => message.startsWith('“Wards”'))).toEqual([]);
});
