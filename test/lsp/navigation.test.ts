import { afterEach, describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  LinkedEditingRangeRequest,
  type Location,
  type LocationLink,
  type Position,
  PrepareRenameRequest,
  type Range,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  TextDocumentEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver/node';
import { applyEdits } from '../../server/src/text/edit.ts';
import { lineIndex, offsetAt } from '../../server/src/text/line-index.ts';
import { startClient, type TestClient } from './client.ts';
import { testFolder } from './folder.ts';

const capable: ClientCapabilities = {
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['rename'] },
    fileOperations: { willRename: true },
  },
};

const clients: TestClient[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) {
    expect(await client.stop()).toBe(0);
  }
});

const now = `---
framework: cqc-single-assessment
scope: caring
location: Lakeside House
previous: old/caring.report.md
---

# Caring

See [below](#treating-people-as-individuals).

## Treating people as individuals

We did not look at Treating people as individuals during this assessment. The score for this quality statement is based on the previous rating for Caring.
`;

const before =
  '---\nframework: cqc-single-assessment\nscope: caring\n---\n\n🙂\n\n# Caring\n\n## Treating people as individuals\n';

const news =
  '---\nframework: cqc-single-assessment\nkind: news\nreports: [caring.report.md]\n---\n\nSee [it](caring.report.md#caring).\n';

/** A folder with three reports, of which the client has the first open. */
async function start(capabilities: ClientCapabilities) {
  const folder = testFolder({ 'caring.report.md': now, 'old/caring.report.md': before, 'news.report.md': news });
  const client = await startClient(capabilities, folder.uri);
  clients.push(client);
  const uri = folder.uriOf('caring.report.md');
  client.open(uri, now);
  return {
    client,
    uri,
    folder,
    texts: new Map([
      [uri, now],
      [folder.uriOf('news.report.md'), news],
    ]),
  };
}

/** Where the caret stands behind the first `words` of the open report. */
function behind(words: string): Position {
  const lines = now.slice(0, now.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function textAt(text: string, range: Range): string {
  const index = lineIndex(text);
  const offset = ({ line, character }: Position) => offsetAt(index, { line, column: character });
  return text.slice(offset(range.start), offset(range.end));
}

/** The texts after an edit, by the last part of their names. */
function textsAfter(edit: WorkspaceEdit | null, texts: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const changed = (edit?.documentChanges ?? [])
    .filter((change) => TextDocumentEdit.is(change))
    .map(({ textDocument, edits }) => [textDocument.uri, edits] as const);
  const byUri = [...changed, ...Object.entries(edit?.changes ?? {})];
  return Object.fromEntries(
    byUri.map(([uri, edits]) => {
      const text = texts.get(uri) ?? '';
      const index = lineIndex(text);
      const offset = ({ line, character }: Position) => offsetAt(index, { line, column: character });
      const own = edits.flatMap((each) =>
        'newText' in each && 'range' in each
          ? [{ start: offset(each.range.start), end: offset(each.range.end), text: each.newText }]
          : [],
      );
      return [uri.slice(uri.lastIndexOf('/') + 1), applyEdits(text, own)];
    }),
  );
}

describe('a client that can do much', () => {
  test('sees the outline, folds and grows selections', async () => {
    const { client, uri } = await start(capable);
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols).toMatchObject([{ name: 'Caring', children: [{ name: 'Treating people as individuals' }] }]);
    const folds = await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    expect(folds?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [0, 5],
      [7, 13],
      [11, 13],
    ]);
    const positions = [behind('# Car')];
    const [selection] =
      (await client.connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
    expect(textAt(now, selection?.range ?? { start: behind(''), end: behind('') })).toBe('Caring');
    expect(selection?.parent).toBeDefined();
  });

  test('goes to the same section of the previous report', async () => {
    const { client, uri, folder } = await start(capable);
    const answer = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: behind('## Treat'),
    });
    const [link] = answer as LocationLink[];
    expect(link?.targetUri).toBe(folder.uriOf('old/caring.report.md'));
    expect(textAt(before, link?.targetSelectionRange ?? { start: behind(''), end: behind('') })).toBe(
      '## Treating people as individuals',
    );
  });

  test('finds what names a section, in other files too', async () => {
    const { client, uri } = await start(capable);
    const found = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri },
      position: behind('# Car'),
      context: { includeDeclaration: true },
    });
    const described = found?.map(({ uri: file, range }) => textAt(file === uri ? now : news, range));
    expect(described).toEqual(['caring', 'Caring', 'Caring', 'caring.report.md#caring']);
    const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: behind('# Car'),
    });
    expect(highlights?.map(({ range }) => textAt(now, range))).toEqual(['caring', 'Caring', 'Caring']);
    const linked = await client.connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument: { uri },
      position: behind('# Car'),
    });
    expect(linked?.ranges).toHaveLength(2);
  });

  test('renames a heading with all links to it', async () => {
    const { client, uri, texts } = await start(capable);
    const place = { textDocument: { uri }, position: behind('# Car') };
    expect(await client.connection.sendRequest(PrepareRenameRequest.type, place)).toMatchObject({
      placeholder: 'Caring',
    });
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'Kind' });
    expect(textsAfter(edit, texts)).toEqual({
      'caring.report.md': now.replace('# Caring', '# Kind').replace('for Caring', 'for Kind'),
      'news.report.md': news.replace('#caring', '#kind'),
    });
    await expect(client.connection.sendRequest(RenameRequest.type, { ...place, newName: ' ' })).rejects.toThrow(
      'A heading needs a name on one line.',
    );
  });

  test('renames a file by its path, and keeps links right when it renames one itself', async () => {
    const { client, uri, folder, texts } = await start(capable);
    const edit = await client.connection.sendRequest(RenameRequest.type, {
      textDocument: { uri },
      position: behind('previous: old/c'),
      newName: '2023/caring.report.md',
    });
    expect(textsAfter(edit, texts)).toEqual({
      'caring.report.md': now.replace('old/caring', '2023/caring'),
    });
    const to = folder.uriOf('2023/caring.report.md');
    expect(edit?.documentChanges?.at(-1)).toEqual({
      kind: 'rename',
      oldUri: folder.uriOf('old/caring.report.md'),
      newUri: to,
    });
    const files = [{ oldUri: uri, newUri: folder.uriOf('2025/lakeside.report.md') }];
    const moved = await client.connection.sendRequest(WillRenameFilesRequest.type, { files });
    expect(textsAfter(moved, texts)).toEqual({
      'caring.report.md': now.replace('old/caring', '../old/caring'),
      'news.report.md': news.replaceAll('caring.report.md', '2025/lakeside.report.md'),
    });
  });

  test('follows links, and finds reports and sections by name', async () => {
    const { client, uri, folder } = await start(capable);
    const links = await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    expect(links?.map(({ target }) => target)).toEqual([folder.uriOf('old/caring.report.md'), `${uri}#L12`]);
    expect(links?.[1]?.tooltip).toBe('Lakeside House: Treating people as individuals');
    const symbols = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'lakeside treating' });
    expect(symbols).toMatchObject([{ name: 'Treating people as individuals', containerName: 'Lakeside House' }]);
  });
});

describe('a client that can do almost nothing', () => {
  test('gets a flat outline, a plain location and plain edits', async () => {
    const { client, uri, folder, texts } = await start({});
    const textDocument = { uri };
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols).toMatchObject([
      { name: 'Caring' },
      { name: 'Treating people as individuals', containerName: 'Caring' },
    ]);
    const place = { textDocument, position: behind('# Car') };
    const location = (await client.connection.sendRequest(DefinitionRequest.type, place)) as Location;
    expect(location.uri).toBe(folder.uriOf('old/caring.report.md'));
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...place, newName: 'Kind' });
    expect(edit?.documentChanges).toBeUndefined();
    expect(Object.keys(textsAfter(edit, texts))).toEqual(['caring.report.md', 'news.report.md']);
    const byPath = { textDocument, position: behind('previous: old/c'), newName: 'b.report.md' };
    await expect(client.connection.sendRequest(RenameRequest.type, byPath)).rejects.toThrow(
      'This editor renames no files',
    );
  });
});
