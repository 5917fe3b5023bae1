import { afterEach, expect, test } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { positionsIn } from '../../server/src/lsp/texts/positions.ts';
import { parseDocument } from '../../server/src/syntax/parse-document.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { startClient, type TestClient } from './client.ts';

const uri = 'file:///reports/caring.report.md';
const untidy = '---\nframework: cqc-single-assessment\n---\n\n# Caring\n\nscore: 65\nrating: good\n\n\n\nStaff knew.\n';
const options = { tabSize: 2, insertSpaces: true };
const textDocument = { uri };

let client: TestClient | null = null;

afterEach(async () => {
  expect(await client?.stop()).toBe(0);
});

/** The text after the edits that the server sends, as an editor applies them. */
function applied(text: string, edits: readonly TextEdit[] | null): string {
  const { fromProtocol } = positionsIn(parseDocument(text), 'utf-16');
  return applyEdits(
    text,
    (edits ?? []).map(({ range, newText }) => ({ ...fromProtocol(range), text: newText })),
  );
}

test('a report is formatted as a whole, in part, and line by line', async () => {
  client = await startClient({});
  client.open(uri, untidy);
  const whole = await client.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
  const tidy = '---\nframework: cqc-single-assessment\n---\n\n# Caring\n\nRating: Good\nScore: 65\n\nStaff knew.\n';
  expect(applied(untidy, whole)).toBe(tidy);

  const range = { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } };
  const part = await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
    textDocument,
    options,
    range,
  });
  expect(applied(untidy, part)).toBe(tidy.replace('\n\nStaff', '\n\n\n\nStaff'));

  const typed = { textDocument, options, ch: '\n', position: { line: 8, character: 0 } };
  const line = await client.connection.sendRequest(DocumentOnTypeFormattingRequest.type, typed);
  expect(applied(untidy, line)).toBe(untidy.replace('rating: good', 'Rating: Good'));
});

test('what is no report is not formatted', async () => {
  client = await startClient({});
  client.open('file:///notes/README.md', '# Notes\n\n\n\nscore: 3\n');
  const asked = { textDocument: { uri: 'file:///notes/README.md' }, options };
  expect(await client.connection.sendRequest(DocumentFormattingRequest.type, asked)).toBeNull();
});
