import { expect, test } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  ExecuteCommandRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { caringReport } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

/** Asks one of the requests that only Keyline knows. */
function ask(client: TestClient, method: string, params: object = {}): Promise<unknown> {
  return client.connection.sendRequest(method, params);
}

/** Resolves when the server tells that reports changed. */
function nextChange(client: TestClient): Promise<void> {
  return new Promise((resolve) => {
    client.connection.onNotification('keyline/reportsChanged', () => resolve());
  });
}

/** The reports as the server lists them, once the list is as `wanted` says. */
async function reportsWhen(client: TestClient, wanted: (reports: readonly ListedReport[]) => boolean) {
  for (;;) {
    const change = nextChange(client);
    const { reports } = (await ask(client, 'keyline/reports')) as { reports: readonly ListedReport[] };
    if (wanted(reports)) {
      return reports;
    }
    await change;
  }
}

interface ListedReport {
  readonly file: string;
  readonly name: string;
  readonly main: { readonly words: string } | null;
  readonly findings: { readonly error: number } | null;
}

const initializationOptions = { reportsChanged: true };
const uri = 'file:///reports/a.report.md';

test('the scores of an open report, with what stands for it, its findings and its configuration', async () => {
  const folder = testFolder({ 'keyline.yaml': 'final: true\n', 'old/a.report.md': caringReport });
  const client = await startClient({ textDocument: { hover: { contentFormat: ['markdown'] } } }, folder.uri);
  const report = folder.uriOf('a.report.md');
  const text = caringReport.replace('scope: caring', 'scope: caring\nprevious: old/a.report.md');
  client.open(report, text);
  const scores = await ask(client, 'keyline/scores', { textDocument: { uri: report } });
  expect(scores).toMatchObject({
    framework: { draft: false },
    status: 'final',
    main: { name: 'Caring', words: '65, Good; stated 66', state: 'departs' },
    findings: { error: 1, warning: 0, information: 0, hint: 0 },
    configurationFiles: [folder.uriOf('keyline.yaml')],
    previous: folder.uriOf('old/a.report.md'),
  });
  const [caring] = (scores as { parts: { range: unknown; help: { kind: string; value: string } }[] }).parts;
  const line = text.split('\n').indexOf('# Caring');
  expect(caring?.range).toEqual({ start: { line, character: 0 }, end: { line, character: '# Caring'.length } });
  expect(caring?.help).toMatchObject({ kind: 'markdown', value: expect.stringContaining('13 of 20 = 65') });
  client.open('file:///notes.md', 'Nothing.\n');
  expect(await ask(client, 'keyline/scores', { textDocument: { uri: 'file:///notes.md' } })).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('all reports of the workspace are listed; changes of texts, files and findings are told', async () => {
  const folder = testFolder({ 'a.report.md': caringReport, 'b.report.md': caringReport.replace('66', '65') });
  const client = await startClient({ textDocument: { diagnostic: {} } }, folder.uri, initializationOptions);
  const listed = await reportsWhen(client, (reports) => reports.length === 2);
  expect(listed.map(({ name, main, findings }) => [name, main?.words, findings])).toEqual([
    ['Caring', '66, Good', null],
    ['Caring', '65, Good', null],
  ]);
  await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  expect(await ask(client, 'keyline/reports')).toMatchObject({ figures: [expect.stringContaining(': 2 Good')] });
  const errorsIn = (reports: readonly ListedReport[], name: string) =>
    reports.find(({ file }) => file.endsWith(name))?.findings?.error;
  const checked = await reportsWhen(client, (reports) => reports.every(({ findings }) => findings !== null));
  expect([errorsIn(checked, 'a.report.md'), errorsIn(checked, 'b.report.md')]).toEqual([1, 0]);
  client.open(folder.uriOf('b.report.md'), caringReport.replace('66', '64'));
  const typed = await reportsWhen(client, (reports) => reports.some(({ main }) => main?.words === '64, Good'));
  expect(typed).toHaveLength(2);
  expect(await client.stop()).toBe(0);
});

test('a client that did not ask for it is not told of changed reports, where another is', async () => {
  const [silent, asking] = [await startClient({}), await startClient({}, null, initializationOptions)];
  let told = false;
  void nextChange(silent).then(() => {
    told = true;
  });
  const change = nextChange(asking);
  silent.open(uri, caringReport);
  asking.open(uri, caringReport);
  await change;
  await ask(silent, 'keyline/reports');
  expect(told).toBe(false);
  expect(await silent.stop()).toBe(0);
  expect(await asking.stop()).toBe(0);
});

test('a missing section is named and inserted', async () => {
  const client = await startClient({ workspace: { applyEdit: true } });
  const without = caringReport.replace(/## Independence.*?(?=## Resp)/s, '');
  client.open(uri, without);
  const missing = await ask(client, 'keyline/missingSections', { textDocument: { uri } });
  expect(missing).toMatchObject([{ name: 'Independence, choice and control', home: 'Caring', service: null }]);
  const applied = new Promise<string>((resolve) => {
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      resolve(JSON.stringify(edit));
      return { applied: true };
    });
  });
  const [{ address }] = missing as [{ address: unknown }];
  const run = (place: unknown) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'keyline.insertSection',
      arguments: [uri, place],
    });
  await run(address);
  expect(await applied).toContain('## Independence, choice and control');
  await expect(run({ service: 0, keyQuestion: 'caring', statement: null })).rejects.toThrow(/has this section by now/);
  await expect(run('caring')).rejects.toThrow(/wants two arguments/);
  expect(await client.stop()).toBe(0);
});

test('a new report names its framework, its scope and the way to the previous one', async () => {
  const client = await startClient({});
  const { frameworks } = (await ask(client, 'keyline/frameworks', { uri })) as {
    frameworks: readonly { reference: string; title: string; keyQuestions: readonly { name: string }[] }[];
  };
  const single = frameworks.find(({ reference }) => reference.startsWith('cqc-single-assessment@'));
  expect(single?.keyQuestions.map(({ name }) => name)).toContain('Caring');
  const made = await ask(client, 'keyline/newReport', {
    uri,
    provider: 'Lakeside Homes Limited',
    assessed: '3 to 14 March 2025',
    framework: single?.reference,
    location: 'Lakeside House',
    scope: ['caring'],
    previous: 'file:///reports/2023/a.report.md',
  });
  const { text } = made as { text: string };
  expect(text).toMatch(/^---\n.*framework: cqc-single-assessment@.*location: Lakeside House.*---\n/s);
  expect(text).toContain('previous: 2023/a.report.md');
  expect(text).toContain('provider: Lakeside Homes Limited');
  expect(text).toContain('assessed: 3 to 14 March 2025');
  expect(await ask(client, 'keyline/newReport', { uri, framework: 'cqc-not-rated', assessed: 'soon' })).toEqual({
    problem: '“soon” is no date. Write a day or a range, such as “3 to 14 March 2025”.',
  });
  expect(text).toContain('# Caring');
  expect(text).not.toContain('# Safe');
  expect(await ask(client, 'keyline/newReport', { uri, framework: 'unheard-of' })).toMatchObject({
    problem: expect.stringContaining('There is no framework unheard-of. There are:'),
  });
  await expect(ask(client, 'keyline/newReport', { uri })).rejects.toThrow(/asked wrongly: framework/);
  expect(await client.stop()).toBe(0);
});

test('a published page becomes a report, and what was not understood is told', async () => {
  const client = await startClient({});
  const page = 'Lakeside House\n\nSome line that nobody knows\n\nCaring\n\nRating: Good\n\nStaff were kind.\n';
  const imported = await ask(client, 'keyline/importPage', { uri, page, format: 'text' });
  expect(imported).toMatchObject({ text: expect.stringContaining('# Caring'), framework: expect.any(String) });
  const bytes = (text: string) => ({ base64: Buffer.from(text, 'latin1').toString('base64') });
  const windows =
    '<meta charset="windows-1252"><footer>\xa9</footer><main><h2>Caring</h2><p>\x93Kind\x94 staff.</p></main>';
  expect(await ask(client, 'keyline/importPage', { uri, page: bytes(windows), format: 'html' })).toMatchObject({
    text: expect.stringContaining('“Kind” staff.'),
    removed: [{ line: 1, text: '©', reason: 'outside the main content' }],
  });
  expect(await ask(client, 'keyline/importPage', { uri, page: bytes('caf\xe9'), format: 'text' })).toMatchObject({
    problem: expect.stringContaining('not UTF-8'),
  });
  const nothing = await ask(client, 'keyline/importPage', { uri, page: '', format: 'html' });
  expect(nothing).toMatchObject({ problem: expect.stringContaining('no text to import') });
  expect(await client.stop()).toBe(0);
});

test('a report is given as a page of its own', async () => {
  const client = await startClient({});
  client.open(uri, caringReport);
  const page = await ask(client, 'keyline/renderPage', { textDocument: { uri } });
  expect(page).toMatchObject({ title: 'Caring', html: expect.stringMatching(/^<!doctype html>.*Staff knew people/s) });
  client.open('file:///notes.md', 'Nothing.\n');
  expect(await ask(client, 'keyline/renderPage', { textDocument: { uri: 'file:///notes.md' } })).toBeNull();
  expect(await client.stop()).toBe(0);
});

test('the configuration in force is told with its files and what is wrong in them', async () => {
  const folder = testFolder({ 'keyline.yaml': 'final: true\nrules:\n  score/mismach: off\n' });
  const client = await startClient({}, folder.uri);
  const told = await ask(client, 'keyline/configuration', { uri: folder.uriOf('a.report.md') });
  expect(told).toMatchObject({
    text: expect.stringContaining('final: true  # keyline.yaml:1:8'),
    files: [folder.uriOf('keyline.yaml')],
    problems: [expect.stringContaining('score/mismach')],
  });
  expect(await client.stop()).toBe(0);
});

test('what is suppressed in all reports is listed, of open ones as they are now', async () => {
  const suppressed = (rule: string, reason: string) =>
    caringReport.replace('# Caring', `<!-- keyline-disable-next-line ${rule}: ${reason} -->\n\n# Caring`);
  const folder = testFolder({
    'a.report.md': suppressed('rating/missing', 'not decided'),
    'b.report.md': caringReport,
    'notes.md': '<!-- keyline-disable-next-line rating/missing: no report -->\n',
  });
  const client = await startClient({}, folder.uri);
  client.open(folder.uriOf('b.report.md'), suppressed('score/*', 'published so'));
  const { suppressions } = (await ask(client, 'keyline/suppressions')) as { suppressions: readonly object[] };
  const line = caringReport.split('\n').indexOf('# Caring');
  expect(suppressions).toEqual([
    {
      file: folder.uriOf('b.report.md'),
      range: { start: { line, character: 0 }, end: { line, character: expect.any(Number) } },
      rules: ['score/*'],
      reason: 'published so',
    },
    expect.objectContaining({ file: folder.uriOf('a.report.md'), rules: ['rating/missing'], reason: 'not decided' }),
  ]);
  expect(await client.stop()).toBe(0);
});

test('every revision of a framework is offered with its dates, and first what the reports here follow', async () => {
  const client = await startClient({});
  const older = caringReport.replace(/framework: .*/, 'framework: cqc-single-assessment@2023-11');
  client.open(uri, older);
  client.open('file:///reports/other.report.md', older);
  await client.diagnostics(uri);
  const { frameworks } = (await ask(client, 'keyline/frameworks', { uri })) as {
    frameworks: readonly { reference: string; inForce: string; used: number; draft: boolean; sectors: string[] }[];
  };
  expect(frameworks[0]).toMatchObject({
    reference: 'cqc-single-assessment@2023-11',
    inForce: 'from 21 November 2023 until 2 December 2024',
    used: 2,
  });
  expect(frameworks.find(({ reference }) => reference === 'cqc-single-assessment@2024-12')).toMatchObject({
    inForce: 'from 2 December 2024',
    used: 0,
  });
  expect(frameworks.find(({ reference }) => reference === 'cqc-inspection@nhs-trust')).toMatchObject({
    inForce: 'from 1 October 2014 until 31 March 2024',
    sectors: expect.arrayContaining(['NHS trust']),
  });
  expect(frameworks.at(-1)?.draft).toBe(true);
  expect(await client.stop()).toBe(0);
});

test('what the configuration sets for new reports is offered first, and what it cannot mean is told', async () => {
  const folder = testFolder({
    'keyline.yaml': 'newReportFramework: ofsted-2025\n',
    'sub/keyline.yaml': 'newReportFramework: ofsted\n',
  });
  const client = await startClient({}, folder.uri);
  const offered = async (name: string) => {
    const answer = await ask(client, 'keyline/frameworks', { uri: folder.uriOf(name) });
    const { frameworks, problem } = answer as { frameworks: readonly { reference: string }[]; problem: string | null };
    return { first: frameworks[0], problem };
  };
  expect(await offered('new.report.md')).toMatchObject({
    first: { reference: 'ofsted-2025', isSet: true },
    problem: null,
  });
  expect(await offered('sub/new.report.md')).toMatchObject({
    first: { isSet: false },
    problem: expect.stringMatching(
      /^newReportFramework: unknown framework ofsted: did you mean ofsted-2025 or ofsted-childrens-homes\?/,
    ),
  });
  expect(await client.stop()).toBe(0);
});

test('the reports say whether there may be more of them', async () => {
  const client = await startClient({});
  expect(await ask(client, 'keyline/reports', {})).toMatchObject({ reports: [], figures: [], reading: false });
  expect(await client.stop()).toBe(0);
});

test('a client that shows the pages of rules itself is told where each finding leads', async () => {
  const client = await startClient({ textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } }, null, {
    rulePages: 'rules:/{rule}.md',
  });
  client.open(uri, caringReport);
  const { diagnostics } = await client.diagnostics(uri);
  expect(diagnostics.map(({ codeDescription }) => codeDescription?.href)).toContain('rules:/score/mismatch.md');
  const { rules } = (await ask(client, 'keyline/rules', {})) as { rules: readonly { id: string; summary: string }[] };
  expect(rules).toContainEqual({ id: 'score/mismatch', summary: expect.stringMatching(/score/i) });
  expect(await client.stop()).toBe(0);
});

test('a command that is run without a report says what it needs, in words', async () => {
  const client = await startClient({});
  const run = (address: string) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, { command: 'keyline.fixAll', arguments: [address] });
  await expect(run(uri)).rejects.toMatchObject({
    data: 'no-report',
    message: expect.stringMatching(/^Open the report/),
  });
  client.open('file:///reports/notes.md', '# Notes\n');
  await expect(run('file:///reports/notes.md')).rejects.toMatchObject({
    data: 'no-report',
    message: 'This text is not a report: its front matter names no framework.',
  });
  expect(await client.stop()).toBe(0);
});

test('what is pasted as HTML becomes text of a report, and in an empty one the whole report of a page', async () => {
  const client = await startClient({});
  client.open(uri, caringReport);
  const paste = (address: string, line: number, html: string) =>
    ask(client, 'keyline/pasted', { textDocument: { uri: address }, position: { line, character: 0 }, html });
  const list = '<ul><li>one</li><li>two</li></ul>';
  expect(await paste(uri, caringReport.split('\n').length - 1, list)).toEqual({ text: '- one\n- two\n' });
  expect(await paste(uri, 1, list)).toBeNull();
  const empty = 'file:///reports/empty.report.md';
  client.open(empty, '');
  const page = '<main><h1>Lakeside House</h1><h2>Caring</h2><p>Rating: Good</p><p>Staff were kind.</p></main>';
  expect(await paste(empty, 0, page)).toMatchObject({ text: expect.stringMatching(/^---\nframework: .*# Caring/s) });
  expect(await client.stop()).toBe(0);
});

test('files become links: pictures as pictures, reports by what they are about', async () => {
  const client = await startClient({});
  client.open(
    'file:///reports/2024/caring.report.md',
    caringReport.replace('scope', 'location: Lakeside House\nscope'),
  );
  const targets = ['2024/caring.report.md', 'plan (1).png', '../minutes.pdf'].map((path) => new URL(path, uri).href);
  expect(await ask(client, 'keyline/linksTo', { uri, targets: [...targets, 'untitled:a'] })).toEqual({
    links: ['[Lakeside House](2024/caring.report.md)', '![plan (1)](plan%20%281%29.png)', '[minutes](../minutes.pdf)'],
  });
  expect(await ask(client, 'keyline/linksTo', { uri, targets: targets.slice(0, 1), words: 'see [there]' })).toEqual({
    links: ['[see \\[there\\]](2024/caring.report.md)'],
  });
  expect(await client.stop()).toBe(0);
});
