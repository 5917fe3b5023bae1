import { join } from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../common/folder.ts';
import { keyline } from '../common/keyline.ts';
import { rightReport, suppressedReport, wrongReport } from '../common/reports.ts';

/** A folder in a repository, so that paths from the one and from the other differ. */
function repository(): string {
  return `${folderWith({
    '.git/HEAD': '',
    'wards/50% & more, "new".report.md': wrongReport,
    'wards/right.report.md': rightReport,
  })}/wards`;
}

async function printed(format: string): Promise<string> {
  const { code, out, error } = await keyline(['lint', '--format', format], { folder: repository() });
  expect([code, error]).toEqual([1, '']);
  return out;
}

const message = 'The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.';

test('json: every finding with its place, its fixes, and the sum of all', async () => {
  const start = { line: 10, column: 8, offset: wrongReport.indexOf('58') };
  const end = { line: 10, column: 10, offset: start.offset + 2 };
  const fix = {
    title: 'Write the computed score 65',
    safe: true,
    edits: [{ start: start.offset, end: end.offset, text: '65' }],
  };
  const framework = 'cqc-single-assessment@2024-12';
  expect(JSON.parse(await printed('json'))).toEqual({
    version: 1,
    files: [
      {
        path: '50% & more, "new".report.md',
        framework,
        findings: [
          { rule: 'score/mismatch', severity: 'error', message, range: { start, end }, related: [], fixes: [fix] },
        ],
      },
      { path: 'right.report.md', framework, findings: [] },
    ],
    summary: { files: 2, error: 1, warning: 0, information: 0, hint: 0 },
  });
});

test('json without any report is still whole', async () => {
  const { code, out } = await keyline(['lint', '--format', 'json'], { folder: folderWith({}) });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ files: [], summary: { files: 0, error: 0 } });
});

describe('sarif', () => {
  test('results with places, fixes and fingerprints, in files named from the repository', async () => {
    const log = JSON.parse(await printed('sarif'));
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    const uri = 'wards/50%25%20%26%20more%2C%20%22new%22.report.md';
    const artifactLocation = { uri, uriBaseId: '%SRCROOT%' };
    const region = { startLine: 10, startColumn: 8, endLine: 10, endColumn: 10 };
    expect(run.results).toEqual([
      {
        ruleId: 'score/mismatch',
        ruleIndex: expect.any(Number),
        level: 'error',
        message: { text: message },
        locations: [{ physicalLocation: { artifactLocation, region } }],
        partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
        fixes: [
          {
            description: { text: 'Write the computed score 65' },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: '65' } }] },
            ],
          },
        ],
      },
    ]);
  });

  test('every rule with its page, at the index that results name', async () => {
    const [run] = JSON.parse(await printed('sarif')).runs;
    const { rules } = run.tool.driver;
    expect(rules[run.results[0].ruleIndex]).toMatchObject({
      id: 'score/mismatch',
      defaultConfiguration: { level: 'error' },
      help: { text: 'keyline explain score/mismatch' },
      shortDescription: { text: expect.stringMatching(/\.$/) },
    });
  });

  test('a fingerprint stays when lines above come and go', async () => {
    const fingerprint = async (report: string) => {
      const folder = folderWith({ 'a.report.md': report });
      const { out } = await keyline(['lint', '--format', 'sarif'], { folder });
      return JSON.parse(out).runs[0].results[0].partialFingerprints;
    };
    const moved = wrongReport.replace('status: draft\n', 'status: draft\nprovider: Harbour Trust\n');
    expect(await fingerprint(moved)).toEqual(await fingerprint(wrongReport));
  });

  test('a file outside the folder of the run is named by the way to it, without a root', async () => {
    const folder = folderWith({ 'a & b.report.md': wrongReport, 'sub/c.report.md': rightReport });
    const { out } = await keyline(['lint', '--format', 'sarif', '../a & b.report.md'], { folder: join(folder, 'sub') });
    const { locations, fixes } = JSON.parse(out).runs[0].results[0];
    const place = { uri: '../a%20%26%20b.report.md' };
    expect(locations[0].physicalLocation.artifactLocation).toEqual(place);
    expect(fixes[0].artifactChanges[0].artifactLocation).toEqual(place);
  });

  test('is valid by the schema of SARIF, with suppressions and without', async () => {
    // The schema means the same to a reader of later drafts, which calls its own id differently.
    const { $schema: _draft, id: _id, ...schema } = sarifSchema;
    const isValid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(
      schema,
    );
    const folder = folderWith({
      'a.report.md': wrongReport,
      'b.report.md': suppressedReport,
      'c.report.md': '# Safe\n',
    });
    for (const words of [[], ['--suppressions']]) {
      const { out } = await keyline(['lint', '--format', 'sarif', ...words], { folder });
      isValid(JSON.parse(out));
      expect(isValid.errors).toEqual(null);
    }
  });

  test('tells with --suppressions what is suppressed, where and why, and of all others that they are not', async () => {
    const folder = folderWith({ 'a.report.md': wrongReport, 'b.report.md': suppressedReport });
    const results = async (...words: string[]) =>
      JSON.parse((await keyline(['lint', '--format', 'sarif', ...words], { folder })).out).runs[0].results;
    // Services that take no notice of suppressions would show what the author has dealt with.
    expect(await results()).toHaveLength(1);
    const [live, suppressed] = await results('--suppressions');
    expect(live.suppressions).toEqual([]);
    expect(suppressed).toMatchObject({
      ruleId: 'score/mismatch',
      suppressions: [
        {
          kind: 'inSource',
          justification: 'published so',
          location: { physicalLocation: { artifactLocation: { uri: 'b.report.md' }, region: { startLine: 10 } } },
        },
      ],
    });
  });

  test('says where the run was incomplete', async () => {
    const folder = folderWith({ 'a.report.md': rightReport });
    const { out } = await keyline(['lint', '--format', 'sarif', '.', 'nowhere'], { folder });
    expect(JSON.parse(out).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });
});

test('github: workflow commands, with what would break them escaped', async () => {
  expect(await printed('github')).toBe(
    `::error file=wards/50%25 & more%2C "new".report.md,line=10,endLine=10,col=8,endColumn=10,title=score/mismatch::${message}\n`,
  );
});

test('junit: a suite for each report, a failure for each finding', async () => {
  expect(await printed('junit')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="keyline">
      <testsuite name="50% &amp; more, &quot;new&quot;.report.md" tests="1" failures="1" errors="0">
        <testcase name="score/mismatch (10:8)" classname="50% &amp; more, &quot;new&quot;.report.md"><failure type="error" message="The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.">50% &amp; more, &quot;new&quot;.report.md:10:8: The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores.</failure></testcase>
      </testsuite>
      <testsuite name="right.report.md" tests="1" failures="0" errors="0">
        <testcase name="no findings" classname="right.report.md"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('checkstyle: a file element for each report', async () => {
  expect(await printed('checkstyle')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <checkstyle version="4.3">
      <file name="50% &amp; more, &quot;new&quot;.report.md">
        <error line="10" column="8" severity="error" message="The statement scores give 65, not 58: 13 of 20 = 65. Write 65, or correct the statement scores." source="keyline.score.mismatch"/>
      </file>
      <file name="right.report.md">
      </file>
    </checkstyle>
    "
  `);
});
