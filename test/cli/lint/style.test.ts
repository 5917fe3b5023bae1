import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline, runBundle } from '../common/keyline.ts';
import { programCopy } from '../common/program-copy.ts';

const report = `---
framework: cqc-single-assessment@2024-12
scope: caring
status: draft
---

# Caring

Basis: not assessed

The tenants met Mrs Smith.
`;
const style = 'id: our-house\nname: Our House\nterms:\n  - { write: people, instead: [tenants] }\n';

async function rulesWith(files: Readonly<Record<string, string>>) {
  const folder = folderWith({ 'a.report.md': report, 'keyline.yaml': 'style: our.style.yaml\n', ...files });
  const { out, code, error } = await keyline(['lint', '--format', 'concise', '--select', 'prose,privacy'], { folder });
  return { out, code, error };
}

describe('the style that keyline.yaml names', () => {
  test('holds', async () => {
    const { out } = await rulesWith({ 'our.style.yaml': style });
    expect(out).toContain('prose/house-term');
    expect(out).not.toContain('privacy/name');
  });

  test('is told of where it has a fault or is not there', async () => {
    const wrong = await rulesWith({ 'our.style.yaml': style.replace('write', 'wrote') });
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringMatching(/our\.style\.yaml:4:7: .*did you mean write/)]);
    const none = await rulesWith({});
    expect(none.error).toContain('keyline.yaml:1:8: There is no style file our.style.yaml.');
  });
});

test('a style file can be checked by itself', async () => {
  const folder = folderWith({ 'our.style.yaml': style.replace('name:', 'names:') });
  const { code, out } = await keyline(['lint', 'our.style.yaml'], { folder });
  expect(code).toBe(1);
  expect(out).toContain('style-file');
});

describe('a house that wants spelling looked up', () => {
  const files = {
    'a.report.md': report.replace('met Mrs Smith', 'recieved help'),
    'keyline.yaml': 'style: our.style.yaml\n',
    'our.style.yaml': `${style}spelling: british\n`,
  };
  const words = ['lint', '--format', 'concise', '--select', 'prose/spelling'];

  test('is told of words that no dictionary has', async () => {
    const { out, error } = await keyline(words, { folder: folderWith(files) });
    expect(out).toContain('a.report.md:11:13: hint prose/spelling: “recieved”');
    expect(error).not.toContain('dictionary');
  });

  test('without the dictionary reads once which command brings it, and all else is checked', async () => {
    const folder = folderWith({ ...files, 'b.report.md': report });
    const { code, out, error } = await runBundle(['lint', '--format', 'concise'], {
      folder,
      program: programCopy().commandLine,
    });
    expect(code).toBe(0);
    expect(
      error.match(/Spelling needs a dictionary .* npm install --prefix ".+\.keyline" nspell@\S+ dictionary-en-gb@\S+/g),
    ).toHaveLength(1);
    expect(out).toContain('prose/house-term');
    expect(out).not.toContain('prose/spelling');
  });
});
