import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

const name = 'caring.report.md';
const report = `---
framework: cqc-single-assessment
status: draft
scope: Caring
provider: Harbour Trust
---

# Caring

Rating: Good

See [the other](b.report.md).
`;

test('a report goes to Word and comes back', async () => {
  const folder = folderWith({ [name]: report, 'b.report.md': report });
  const there = await keyline(['render', name, '-o', 'caring.docx'], { folder });
  expect(there).toEqual({ code: 0, out: '', error: '1 file written.\n' });
  expect(readFileSync(join(folder, 'caring.docx')).subarray(0, 2).toString()).toBe('PK');
  const back = await keyline(['import', 'caring.docx'], { folder });
  expect(back).toEqual({ code: 0, out: report, error: '' });
});

test('findings are comments, which are told when the document is imported', async () => {
  const folder = folderWith({ [name]: report.replace('Rating: Good', 'Rating: Goood') });
  await keyline(['render', name, '--review', '-o', 'caring.docx'], { folder });
  const { error } = await keyline(['import', 'caring.docx', '-o', 'again.report.md'], { folder });
  expect(error).toMatch(/caring\.docx: comment on “[^”]+”: Error: .*\(rating\/unknown\)/);
});

test('a damaged document and a template that is none are refused with a sentence', async () => {
  const folder = folderWith({ [name]: report, 'b.report.md': report });
  writeFileSync(join(folder, 'bad.docx'), 'PK\u0003\u0004 nothing');
  const read = await keyline(['import', 'bad.docx'], { folder });
  expect(read).toEqual({
    code: 2,
    out: '',
    error: 'bad.docx: This is no Word document (.docx), or it is damaged.\n',
  });
  const written = await keyline(['import', 'bad.docx', '-o', 'read.report.md'], { folder });
  expect(written.error).toMatch(/\n0 pages read\.\n$/);
  const styled = await keyline(['render', name, '--template', 'bad.docx', '-o', 'a.docx'], { folder });
  expect(styled).toMatchObject({
    code: 2,
    error: expect.stringContaining('The template is no Word document (.docx), or has no styles.'),
  });
});

describe('what was changed in Word goes into the report, section by section', () => {
  const long = `---
framework: cqc-single-assessment # as of 2024
status: draft
scope: Caring
provider: Harbour Trust
---

# Caring

Rating:   Good

<!-- keyline-disable-next-line prose/long-sentence: as said -->
* Odd list
* in odd style

## Kindness, compassion and dignity

Score: 3

Staff were kind.

## Independence, choice and control

Score: 2

Nothing else.
`;

  async function returned(change: (document: string) => string): Promise<string> {
    const folder = folderWith({ [name]: long });
    await keyline(['render', name, '-o', 'caring.docx'], { folder });
    const file = join(folder, 'caring.docx');
    const zip = await JSZip.loadAsync(readFileSync(file));
    zip.file('word/document.xml', change((await zip.file('word/document.xml')?.async('string')) ?? ''));
    writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
    return folder;
  }

  const kinder = (document: string) => document.replace('>3</w:t>', '>4</w:t>').replace('were kind', 'were very kind');

  test('sections that nobody touched stay as they are written, comments and all', async () => {
    const folder = await returned(kinder);
    const { code, out, error } = await keyline(['import', 'caring.docx', '--into', name], { folder });
    expect({ code, out, error }).toEqual({
      code: 0,
      out: '',
      error: `${name}: section "Kindness, compassion and dignity" was changed in Word.\n1 section taken over.\n`,
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe(
      long.replace('Score: 3', 'Score: 4').replace('were kind', 'were very kind'),
    );
  });

  test('with --diff the change is shown as a patch, and nothing is written', async () => {
    const folder = await returned(kinder);
    const { out } = await keyline(['import', 'caring.docx', '--into', name, '--diff'], { folder });
    expect(out).toContain('-Score: 3\n+Score: 4');
    expect(readFileSync(join(folder, name), 'utf8')).toBe(long);
  });

  test('a document that comes back as it went changes nothing', async () => {
    const folder = await returned((document) => document);
    const { error } = await keyline(['import', 'caring.docx', '--into', name], { folder });
    expect(error).toBe('0 sections taken over.\n');
    expect(readFileSync(join(folder, name), 'utf8')).toBe(long);
  });

  test('a new heading is a new section, and a fact that was changed is told', async () => {
    const folder = await returned((document) =>
      document
        .replace('>Kindness, compassion and dignity<', '>What people told us<')
        .replace('>Harbour Trust<', '>Harbour Group<'),
    );
    const { error } = await keyline(['import', 'caring.docx', '--into', name], { folder });
    expect(error).toContain('section "What people told us" was added in Word.');
    expect(error).toContain('section "Kindness, compassion and dignity" was removed in Word.');
    const text = readFileSync(join(folder, name), 'utf8');
    expect(text).toContain('## What people told us\n\nScore: 3');
    expect(text).not.toContain('Kindness');
  });
});
