import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { keyline } from './keyline.ts';

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
  const styled = await keyline(['render', name, '--template', 'bad.docx', '-o', 'a.docx'], { folder });
  expect(styled).toMatchObject({
    code: 2,
    error: expect.stringContaining('The template is no Word document (.docx), or has no styles.'),
  });
});
