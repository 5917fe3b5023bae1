import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionRequest,
  HoverRequest,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver/node';
import { readCaret } from '../language/caret.ts';
import { caringReport as report } from './caring-report.ts';
import { startClient, type TestClient } from './client.ts';

const capable: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

const clients: TestClient[] = [];

async function start(capabilities: ClientCapabilities): Promise<TestClient> {
  const client = await startClient(capabilities);
  clients.push(client);
  return client;
}

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

/** Where `words` begin in `text`, counted in UTF-16 code units. */
function positionOf(text: string, words: string): Position {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

async function completionAt(client: TestClient, uri: string, position: Position): Promise<readonly CompletionItem[]> {
  const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
  return Array.isArray(answer) ? answer : (answer?.items ?? []);
}

async function hoverAt(client: TestClient, uri: string, position: Position): Promise<MarkupContent | null> {
  const answer = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  return answer === null ? null : (answer.contents as MarkupContent);
}

describe('a client that can do much', () => {
  const uri = 'file:///reports/caring.report.md';

  test('opens a report, sees what is wrong, corrects it and sees that it is right', async () => {
    const client = await start(capable);
    client.open(uri, report);
    const wrong = await client.diagnostics(uri);
    expect(wrong.version).toBe(1);
    const finding = wrong.diagnostics.find(({ code }) => code === 'score/mismatch');
    expect(finding?.message).toContain('65');
    // There is no such page on the web, and this client has none of its own.
    expect(finding?.codeDescription).toBeUndefined();
    expect(finding?.range.start).toEqual(positionOf(report, '66'));

    const at = positionOf(report, '66');
    client.change(uri, 2, [{ range: { start: at, end: { ...at, character: at.character + 2 } }, text: '65' }]);
    const right = await client.diagnostics(uri);
    expect(right.version).toBe(2);
    expect(right.diagnostics).toEqual([]);

    client.close(uri);
    expect((await client.diagnostics(uri)).diagnostics).toEqual([]);
  });

  test('gets snippets and Markdown', async () => {
    const client = await start(capable);
    const { text, offset } = readCaret(report.replace('Rating: Good\n', '$0\n'));
    client.open(uri, text);
    const offered = await completionAt(client, uri, positionOf(text, text.slice(offset)));
    expect(offered[0]?.label).toBe('Rating');
    // A field has no place to fill in; a comment that suppresses has one for its reason.
    expect(offered[0]?.insertTextFormat).toBe(1);
    const comment = readCaret(report.replace('Rating: Good\n', '<!-- $0\n'));
    client.change(uri, 2, [{ text: comment.text }]);
    const suppressions = await completionAt(client, uri, positionOf(comment.text, comment.text.slice(comment.offset)));
    expect(suppressions.some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(true);
    client.change(uri, 3, [{ text }]);
    const hover = await hoverAt(client, uri, positionOf(text, '# Caring'));
    expect(hover?.kind).toBe('markdown');
    expect(hover?.value).toContain('| Treating people as individuals | 3, stated |');
  });

  test('sends a whole text and several changes at once', async () => {
    const client = await start(capable);
    client.open(uri, 'nothing yet');
    client.change(uri, 2, [
      { text: report.replace('Score: 66', 'Score: ') },
      { range: { start: { line: 8, character: 7 }, end: { line: 8, character: 7 } }, text: '6' },
      { range: { start: { line: 8, character: 8 }, end: { line: 8, character: 8 } }, text: '5' },
    ]);
    const sent = await client.diagnostics(uri, ({ version }) => version === 2);
    expect(sent.diagnostics).toEqual([]);
    expect((await hoverAt(client, uri, { line: 8, character: 8 }))?.value).toContain('13 of 20 = 65');
  });
});

describe('a client that can do almost nothing', () => {
  const uri = 'file:///reports/caring.report.md';

  test('gets plain findings, plain text and no snippets', async () => {
    const client = await start({});
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-16');
    client.open(uri, report);
    const { version, diagnostics } = await client.diagnostics(uri);
    expect(version).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const diagnostic of diagnostics) {
      expect(diagnostic.codeDescription).toBeUndefined();
      expect(diagnostic.relatedInformation).toBeUndefined();
    }
    const items = await completionAt(client, uri, positionOf(report, '66'));
    expect(items.map(({ label, insertTextFormat }) => [label, insertTextFormat])).toEqual([['65', 1]]);
    const hover = await hoverAt(client, uri, positionOf(report, '# Caring'));
    expect(hover?.kind).toBe('plaintext');
    expect(hover?.value).not.toContain('|');
  });
});

test('a client that counts in bytes gets and gives columns in bytes', async () => {
  const client = await start({ ...capable, general: { positionEncodings: ['utf-8'] } });
  expect(client.initialized.capabilities.positionEncoding).toBe('utf-8');
  const uri = 'untitled:Untitled-1';
  client.open(uri, report, 'keyline');
  const heading = '## Responding to people’s immediate needs';
  const end = { line: positionOf(report, heading).line, character: Buffer.byteLength(heading) };
  const [item] = await completionAt(client, uri, end);
  const edit = item?.textEdit;
  expect(edit && 'range' in edit ? edit.range : null).toEqual({ start: { ...end, character: 3 }, end });

  const lastLetter = { ...end, character: end.character - 1 };
  client.change(uri, 2, [{ range: { start: lastLetter, end }, text: '' }]);
  const { diagnostics } = await client.diagnostics(uri, ({ version }) => version === 2);
  const finding = diagnostics.find(({ code }) => code === 'structure/unknown-statement');
  expect(finding?.range.end).toEqual(lastLetter);
});

describe('which texts are reports', () => {
  const wrong = report;
  const plain = '# Caring\n\nScore: 66\n';

  test.each([
    ['a file with the suffix of reports', 'file:///a/x.report.md', 'plaintext', wrong],
    ['Markdown that names a framework', 'file:///a/x.md', 'markdown', wrong],
    ['an untitled text of the language', 'untitled:Untitled-3', 'keyline', wrong],
  ])('%s is one', async (_what, uri, languageId, text) => {
    const client = await start(capable);
    client.open(uri, text, languageId);
    expect((await client.diagnostics(uri)).diagnostics.length).toBeGreaterThan(0);
  });

  test('other Markdown is none', async () => {
    const client = await start(capable);
    client.open('file:///a/README.md', plain);
    expect((await client.diagnostics('file:///a/README.md')).diagnostics).toEqual([]);
    expect(await completionAt(client, 'file:///a/README.md', { line: 2, character: 7 })).toEqual([]);
  });
});

test('a text is found by any spelling of its address, and answered by the spelling that opened it', async () => {
  const client = await start(capable);
  client.open('file:///c%3A/reports/a%20b.report.md', report);
  expect((await client.diagnostics('file:///c%3A/reports/a%20b.report.md')).diagnostics.length).toBeGreaterThan(0);
  expect(await hoverAt(client, 'file:///C:/reports/a b.report.md', positionOf(report, '# Caring'))).not.toBeNull();
});
