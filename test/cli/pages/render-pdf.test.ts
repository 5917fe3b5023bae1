import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline, runBundle } from '../common/keyline.ts';
import { programCopy } from '../common/program-copy.ts';

const name = 'caring.report.md';
const report = `---
framework: cqc-single-assessment
kind: assessment
status: draft
scope: Caring
provider: Harbour Trust
service: Lakeside House
assessed: 3 March 2025
---

# Caring

Rating: Good

Staff were kind.
`;

function headOf(folder: string, file: string): string {
  return readFileSync(join(folder, file)).subarray(0, 8).toString('latin1');
}

test('a report is written as PDF, by the name of the format or by the name of the file', async () => {
  const folder = folderWith({ [name]: report, 'b.report.md': report });
  const named = await keyline(['render', name, '--to', 'pdf', '-o', 'named'], { folder });
  expect(named).toEqual({ code: 0, out: '', error: '1 file written.\n' });
  await keyline(['render', name, '-o', 'caring.PDF'], { folder });
  const several = await keyline(['render', '.', '--to', 'pdf', '-o', 'out/'], { folder });
  expect(several).toEqual({ code: 0, out: '', error: '2 files written.\n' });
  const files = ['named', 'caring.PDF', 'out/caring.pdf', 'out/b.pdf'];
  expect(files.map((file) => headOf(folder, file))).toEqual(files.map(() => '%PDF-1.7'));
});

test('links to other reports lead to their PDF', async () => {
  const folder = folderWith({ [name]: `${report}\n[The other](b.report.md#caring)\n` });
  await keyline(['render', name, '-o', 'caring.pdf'], { folder });
  expect(readFileSync(join(folder, 'caring.pdf'), 'latin1')).toContain('(b.pdf#report-caring)');
});

test('a PDF needs a file, and options of other formats are refused', async () => {
  const folder = folderWith({ [name]: report });
  const [printed, fragment, archive] = await Promise.all(
    [['--to', 'pdf'], ['--to', 'pdf', '--fragment', '-o', 'a.pdf'], ['--archive']].map((words) =>
      keyline(['render', name, ...words], { folder }),
    ),
  );
  expect(printed).toEqual({
    code: 2,
    out: '',
    error: `What is made is no text, so it goes to a file. Say with -o to which: keyline render ${name} -o FILE\n`,
  });
  expect(fragment?.error).toBe('--fragment can be given only where something else is made than pdf.\n');
  expect(archive?.error).toBe('--archive can be given only where something else is made than html.\n');
});

test('characters without a font are told, with the path of the report', async () => {
  const folder = folderWith({ [name]: `${report}\nA\u0001B\n` });
  const { code, error } = await keyline(['render', name, '-o', 'caring.pdf'], { folder });
  expect({ code, error }).toEqual({
    code: 0,
    error: `${name}: No font here has "\\u0001": numbers stand in their place.\n1 file written.\n`,
  });
});

test('without the typesetter a user reads the one command that brings it', async () => {
  const folder = folderWith({ [name]: report });
  const { code, error } = await runBundle(['render', name, '-o', 'caring.pdf'], {
    folder,
    program: programCopy().commandLine,
  });
  expect(code).toBe(2);
  expect(error).toMatch(
    /^PDF needs a typesetter and fonts \(60 MB\), which do not come with Keyline\. This brings them: npm install --prefix ".+\.keyline" @myriaddreamin\/typst-ts-node-compiler@\S+ @expo-google-fonts\/atkinson-hyperlegible@\S+\n$/,
  );
});
