import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { latin, pdfStructure, tagged } from '../../render/pdf-structure.ts';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';

/** A picture of one dot. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const bytes = Buffer.from(png, 'base64');
const damaged = Buffer.concat([bytes.subarray(0, 40), Buffer.from('no more of it')]);

const report = (...lines: readonly string[]) =>
  `---\nframework: cqc-inspection\nkind: inspection\nstatus: draft\nlocation: Orchard House\n---\n\n# Overall\n\nRating: Good\n\n${lines.join('\n\n')}\n`;

const shown = report(
  'See ![The garden in *May*](pictures/the%20garden.png) here.',
  '![](pictures/line.svg)',
  `![A dot](data:image/png;base64,${png})`,
  '| Place | Picture |\n| --- | --- |\n| Hall | ![The hall](pictures/the%20garden.png) |',
);

const pictures = {
  'pictures/the garden.png': bytes,
  'pictures/line.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="9000"><path d="M0 0h9"/></svg>',
};

test('a PDF shows the pictures beside a report, each with its words for those who do not see it', async () => {
  const folder = folderWith({ 'a.report.md': shown, ...pictures });
  expect(await keyline(['render', 'a.report.md', '-o', 'a.pdf'], { folder })).toEqual({
    code: 0,
    out: '',
    error: '1 file written.\n',
  });
  const pdf = readFileSync(join(folder, 'a.pdf'));
  const figures = tagged(pdfStructure(pdf), 'Figure').map(({ text }) => /\/Alt \(([^)]*)\)/.exec(text)?.[1]);
  expect(figures).toEqual(['The garden in May', 'A dot', 'The hall']);
  expect(latin(pdf)).toContain('/Subtype /Image');
});

test('a Word document shows them too, and reads back to the same report', async () => {
  const folder = folderWith({ 'a.report.md': shown, ...pictures });
  const { error } = await keyline(['render', 'a.report.md', '-o', 'a.docx'], { folder });
  expect(error).toBe(
    'a.report.md: Not every Word shows SVG, so words stand in the place of the picture pictures/line.svg.\n1 file written.\n',
  );
  const again = await keyline(['import', 'a.docx', '-o', 'b.report.md'], { folder });
  expect(again.code).toBe(0);
  expect(readFileSync(join(folder, 'b.report.md'), 'utf8').match(/!\[.*?\]\(.*?\)/g)).toEqual([
    '![The garden in May](pictures/the%20garden.png)',
    '![](pictures/line.svg)',
    `![A dot](data:image/png;base64,${png})`,
    '![The hall](pictures/the%20garden.png)',
  ]);
});

test.for(['pdf', 'docx'])('what cannot be shown is told, and a %s is made all the same', async (format) => {
  const folder = folderWith({
    'work/a.report.md': report(
      '![A](none.png)',
      '![B](../outside.png)',
      '![C](text.png)',
      '![D](https://example.org/d.png)',
    ),
    'work/text.png': 'no picture',
    'outside.png': bytes,
  });
  const { code, error } = await keyline(['render', 'a.report.md', '-o', `a.${format}`], {
    folder: join(folder, 'work'),
  });
  expect(error.split('\n').filter((line) => !line.includes('keyline lint'))).toEqual([
    'a.report.md: The picture none.png is not there: its words stand in its place.',
    'a.report.md: The picture ../outside.png lies outside of the folder that is worked in: its words stand in its place.',
    'a.report.md: The picture text.png is no picture that can be read: its words stand in its place.',
    '1 file written.',
    '',
  ]);
  expect(code).toBe(0);
});

test('a damaged picture does not keep a report from becoming a PDF', async () => {
  const folder = folderWith({ 'a.report.md': report('![A](a.png)'), 'a.png': damaged });
  const { code, error } = await keyline(['render', 'a.report.md', '-o', 'a.pdf'], { folder });
  expect(error).toContain('A picture of the report cannot be drawn, so words stand in the place of its pictures.');
  expect(code).toBe(0);
});
