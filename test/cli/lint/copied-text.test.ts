import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const copied =
  'Staff knew people well, spoke with them about what they liked, and took time to listen to those who found it hard to say what they wanted.';
const own = (name: string) =>
  `At ${name} each month the manager looked at what had gone wrong, told the team about it in a meeting, and wrote down who would put it right by which day.`;

function report(location: string, ...paragraphs: readonly string[]): string {
  return `---
framework: cqc-single-assessment@2024-12
scope: caring
status: draft
location: ${location}
assessed: 3 March 2025
---

# Caring

Basis: not assessed

${paragraphs.join('\n\n')}
`;
}

const files = {
  'a/elm.report.md': report('Elm Lodge', own('Elm Lodge'), copied),
  'a/mill.report.md': report('Mill House', `- ${copied.replace('liked', '**liked**')}`),
  'b/oak.report.md': report('Oak Court', own('Oak Court')),
  'b/yew.report.md': report('Yew Tree', own('Yew Tree')),
};
const words = ['lint', '--format', 'concise', '--select', 'prose/copied-text,suppression/unused'];

async function found(folder: string, ...more: readonly string[]) {
  const { out } = await keyline([...words, ...more], { folder });
  return [...out.matchAll(/^(?<file>\S+?):.*These words stand in (?<other>\S+) too/gm)].map(
    ({ groups }) => `${groups?.file} as ${groups?.other}`,
  );
}

const both = ['a/elm.report.md as mill.report.md', 'a/mill.report.md as elm.report.md'];

describe('a paragraph of two reports', () => {
  test('is found in both, with one job or several, shared runs, and what is kept', async () => {
    const folder = folderWith(files);
    expect(await found(folder)).toEqual(both);
    expect(await found(folder, '--jobs', '3')).toEqual(both);
    expect(await found(folder, '--cache')).toEqual(both);
    expect(await found(folder, '--cache')).toEqual(both);
    const shares = [await found(folder, '--shard', '1/2'), await found(folder, '--shard', '2/2')];
    expect(shares.flat().sort()).toEqual(both);
  });

  test('is no longer found where the other report is not looked at, though the report is kept', async () => {
    const folder = folderWith(files);
    expect(await found(folder, '--cache')).toEqual(both);
    expect(await found(folder, '--cache', 'a/elm.report.md', 'b')).toEqual([]);
  });

  test('is none where one report is checked, and what suppresses it is not called useless', async () => {
    const suppressed = `<!-- keyline-disable-next-line prose/copied-text: agreed -->\n${copied}`;
    const folder = folderWith({ ...files, 'a/elm.report.md': report('Elm Lodge', suppressed) });
    const { out } = await keyline([...words, 'a/elm.report.md'], { folder });
    expect(out).toBe('1 report: no findings.\n');
    expect(await found(folder)).toEqual([both[1]]);
  });
});

test('what most reports share, and what the style file names, is meant to be the same', async () => {
  const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `${text}\n${copied}\n`]));
  expect(await found(folderWith(all))).toEqual([]);
  const style = `id: our-house\nname: Our House\nextends: cqc\nstandard:\n  - ${copied}\n`;
  expect(
    await found(folderWith({ ...files, 'keyline.yaml': 'style: our.style.yaml\n', 'our.style.yaml': style })),
  ).toEqual([]);
});
