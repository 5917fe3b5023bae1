import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, wrongReport } from '../common/reports.ts';

const files: Files = {
  '.git/HEAD': '',
  'wards/50% & [more]; "new".report.md': wrongReport,
  'wards/right.report.md': rightReport,
};

/** What a format prints in a folder of a repository, whose paths count from its top. */
async function printed(format: string, contents: Files = files): Promise<string> {
  const { out } = await keyline(['lint', '--format', format], { folder: join(folderWith(contents), 'wards') });
  return out;
}

describe('gitlab', () => {
  test('a list of findings, each with a fingerprint of its own', async () => {
    expect(await printed('gitlab')).toMatchInlineSnapshot(`
      "[
      {"description":"The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.","check_name":"score/mismatch","fingerprint":"e8b7fd7bfa8906bbff3d2f043e386fd5","severity":"major","location":{"path":"wards/50% & [more]; \\"new\\".report.md","lines":{"begin":10,"end":10}}}
      ]
      "
    `);
  });

  test('the same finding in two reports, or twice in one, is not taken for one; lines above change nothing', async () => {
    const fingerprints = async (contents: Files): Promise<readonly string[]> =>
      JSON.parse(await printed('gitlab', contents)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const twice = wrongReport.replace('scope: [Caring]', 'scope: [Caring]\nstatus: draft');
    const found = await fingerprints({ ...files, 'wards/b.report.md': wrongReport, 'wards/c.report.md': twice });
    expect(new Set(found).size).toBe(found.length);
    const moved = { ...files, 'wards/b.report.md': wrongReport.replace('status: draft', 'status: draft\nprovider: A') };
    expect(await fingerprints(moved)).toEqual(await fingerprints({ ...files, 'wards/b.report.md': wrongReport }));
  });

  test('nothing found is an empty list', async () => {
    expect(JSON.parse(await printed('gitlab', { 'wards/right.report.md': rightReport }))).toEqual([]);
  });
});

describe('azure', () => {
  test('a command for each error and warning, with what would break it escaped', async () => {
    expect(await printed('azure')).toMatchInlineSnapshot(`
      "##vso[task.logissue type=error;sourcepath=wards/50%AZP25 & [more%5D%3B "new".report.md;linenumber=10;columnnumber=8;code=score/mismatch;]The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.
      "
    `);
  });

  test('a hint is a line of the log, and no text of a report is a command', async () => {
    const shorter = rightReport.replace(/## Kindness.*?(?=## Treating)/s, '');
    const report = `${shorter}\n##vso[task.complete result=Failed]x\n`;
    const out = await printed('azure', { '.git/HEAD': '', 'wards/##vso[a]x.report.md': report });
    expect(out).toMatch(/^wards\/## vso\[a\]x\.report\.md:\d+:\d+: hint structure\/missing-statement: /m);
    expect(out.split('\n').filter((line) => /^(?!##vso\[task\.logissue ).*##vso\[/.test(line))).toEqual([]);
  });
});

describe('rdjson', () => {
  test('diagnostics with places, suggestions and rules', async () => {
    expect(await printed('rdjson')).toMatchInlineSnapshot(`
      "{"source":{"name":"keyline"},"diagnostics":[
      {"message":"The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.","location":{"path":"wards/50% & [more]; \\"new\\".report.md","range":{"start":{"line":10,"column":8},"end":{"line":10,"column":10}}},"severity":"ERROR","code":{"value":"score/mismatch"},"suggestions":[{"range":{"start":{"line":10,"column":8},"end":{"line":10,"column":10}},"text":"65"}]}
      ]}
      "
    `);
  });

  test('columns count bytes of UTF-8, as reviewdog does; related places are there', async () => {
    const report = wrongReport.replace('Staff greeted people by name.', 'Für 🏥 Überall: Caring was rated Inadequate.');
    const { diagnostics } = JSON.parse(await printed('rdjson', { '.git/HEAD': '', 'wards/a.report.md': report }));
    const claim = diagnostics.find(({ code }: { code: { value: string } }) => code.value.startsWith('claim/'));
    const line = report.split('\n').find((each) => each.includes('🏥')) ?? '';
    const word = claim.location.range.start.column - 1;
    expect(Buffer.from(line).subarray(word).toString()).toMatch(/^(?:Caring|Inadequate|rated)/);
    expect(claim.relatedLocations[0].location).toMatchObject({ path: 'wards/a.report.md' });
  });
});

describe('what services leave out', () => {
  /** A repository with this many reports that are wrong. */
  const many = (count: number) =>
    folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.report.md`, wrongReport])));

  test('more annotations than GitHub shows are told', async () => {
    const { error } = await keyline(['lint', '--format', 'github'], { folder: many(11) });
    expect(error).toMatch(/^GitHub shows only the first 10 errors, warnings and notices of a step at their lines\./);
    expect((await keyline(['lint', '--format', 'github'], { folder: many(10) })).error).toBe('');
  });
});

test.each(['sarif', 'gitlab', 'azure', 'rdjson', 'github'])('%s names no folder of this computer', async (format) => {
  const folder = folderWith({ 'a.report.md': wrongReport, 'sub/b.report.md': wrongReport });
  const { out } = await keyline(['lint', '--format', format, '..'], { folder: join(folder, 'sub') });
  expect(out).toContain('../a.report.md');
  expect(out).not.toContain(folder);
});
