import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver/node';
import { trials } from '../common/fast-run.ts';
import { caringReport } from './caring-report.ts';
import { type Answer, converse, type Sent, shutdown } from './converse.ts';
import { everyRequest } from './every-request.ts';

const methodNotFound = -32601;
const serverNotInitialized = -32002;
const uri = 'file:///a.report.md';

const everything: ClientCapabilities = {
  general: { positionEncodings: ['utf-8', 'utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { willRename: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

const clients = [
  { name: 'that can do everything', capabilities: everything },
  { name: 'that can do nothing', capabilities: {} },
];

function begin(capabilities: ClientCapabilities): readonly Sent[] {
  return [
    { method: 'initialize', id: 1, params: { processId: null, rootUri: null, capabilities } },
    { method: 'initialized', params: {} },
  ];
}

function open(text: string, of = uri): Sent {
  return {
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: of, languageId: 'markdown', version: 1, text } },
  };
}

function change(version: number, contentChanges: readonly object[]): Sent {
  return { method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } };
}

/** Each request has one answer, there is no answer to anything else, and that to `shutdown` is the last. */
function checkAnswers(messages: readonly Sent[], answers: ReadonlyMap<number, readonly Answer[]>): void {
  const asked = messages.flatMap(({ id }) => id ?? []);
  expect([...answers.keys()].sort((left, right) => left - right)).toEqual(asked.sort((left, right) => left - right));
  expect([...answers].filter(([, given]) => given.length !== 1)).toEqual([]);
  expect([...answers].at(-1)).toEqual([shutdown.id, [expect.objectContaining({ result: null })]]);
}

function capabilitiesIn(answers: ReadonlyMap<number, readonly Answer[]>): ServerCapabilities {
  const result = answers.get(1)?.[0]?.result;
  return (result as { capabilities: ServerCapabilities }).capabilities;
}

describe.each(clients)('a client $name', ({ capabilities }) => {
  test('gets one answer to every request, and what was offered is answered without an error', async () => {
    const requests = everyRequest(uri);
    const messages = [
      ...begin(capabilities),
      open(caringReport),
      ...requests.map(({ method, params }, index) => ({ method, params, id: 10 + index })),
      shutdown,
    ];
    const { answers, code } = await converse(messages, true);
    checkAnswers(messages, answers);
    const offered = capabilitiesIn(answers);
    const failed = requests.flatMap((request, index) => {
      const error = answers.get(10 + index)?.[0]?.error;
      const mayFail = request.offered(offered) === undefined || request.method === 'completionItem/resolve';
      return error === undefined || mayFail ? [] : [`${request.method}: ${error.message}`];
    });
    expect(failed).toEqual([]);
    expect(code).toBe(0);
  });

  test('gets one answer also when it cancels, asks about texts that are closed or changing, or asks wrongly', async () => {
    const text = '---\nframework: cqc-single-assessment\n---\n\n# Safe\n';
    const requests = everyRequest(uri);
    const messages: Sent[] = [...begin(capabilities), open(text)];
    for (let id = 10; id < 150; id += 1) {
      const request = everyRequest(id % 3 === 0 ? 'file:///closed.report.md' : uri)[id % requests.length];
      messages.push({ method: request?.method ?? '', id, params: request?.params });
      if (id % 4 === 0) {
        messages.push({ method: '$/cancelRequest', params: { id } });
      }
      if (id % 5 === 0) {
        messages.push(change(id, [{ text: `${text}${id}` }]));
      }
    }
    const wrong = [{}, null, { textDocument: { uri } }, { textDocument: null, position: 3 }];
    for (const [index, params] of wrong.entries()) {
      messages.push(...requests.map(({ method }, place) => ({ method, params, id: 1000 + index * 100 + place })));
    }
    messages.push({ method: 'keyline/unheardOf', id: 2000, params: {} });
    messages.push(shutdown);
    const { answers, code } = await converse(messages);
    checkAnswers(messages, answers);
    expect(answers.get(1000)?.[0]).toHaveProperty('error');
    expect(answers.get(2000)?.[0]).toHaveProperty('error.code', methodNotFound);
    expect(code).toBe(0);
  });
});

test('nothing is answered before the client has introduced itself', async () => {
  const requests = everyRequest(uri);
  const early = requests.map(({ method, params }, index) => ({ method, params, id: 10 + index }));
  const messages = [open(caringReport), ...early, ...begin(everything), shutdown];
  const { answers, code } = await converse(messages);
  checkAnswers(messages, answers);
  const codes = early.map(({ id }) => answers.get(id)?.[0]?.error?.code);
  expect(codes.every((found) => found === serverNotInitialized || found === methodNotFound)).toBe(true);
  expect(code).toBe(0);
});

test('a client that leaves without a word ends the server', async () => {
  const { code } = await converse([...begin({}), { method: 'exit' }]);
  expect(code).toBe(1);
});

const anyText = fc.string({
  unit: fc.constantFrom('#', ' ', '\n', 'Score: 3', 'Safe', '---', '```', '<!--', '🙂', '\r\n', ':'),
});
const anyEdit = fc.record({
  line: fc.nat(40),
  character: fc.nat(30),
  lines: fc.nat(3),
  text: anyText,
});

test('after any edits the findings are those of the same text opened anew, and all requests are answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 25 }), async (edits) => {
      const messages: Sent[] = [...begin(everything), open(caringReport)];
      for (const [index, { line, character, lines, text }] of edits.entries()) {
        const range = { start: { line, character }, end: { line: line + lines, character } };
        messages.push(change(index + 2, [{ range, text }]));
        const request = everyRequest(uri)[index % everyRequest(uri).length];
        messages.push({ method: request?.method ?? '', id: 10 + index, params: request?.params });
      }
      messages.push({ method: 'textDocument/diagnostic', id: 500, params: { textDocument: { uri } } });
      const anew = edits.reduce((text, edit) => applied(text, edit), caringReport);
      messages.push(open(anew, 'file:///b.report.md'));
      messages.push({
        method: 'textDocument/diagnostic',
        id: 501,
        params: { textDocument: { uri: 'file:///b.report.md' } },
      });
      messages.push(shutdown);
      const { answers, code } = await converse(messages, true);
      checkAnswers(messages, answers);
      const found = (id: number) =>
        JSON.stringify(answers.get(id)?.[0]?.result).replaceAll('b.report.md', 'a.report.md');
      expect(found(500)).toContain('"kind":"full"');
      expect(JSON.parse(found(500)).items).toEqual(JSON.parse(found(501)).items);
      expect(code).toBe(0);
    }),
    { numRuns: trials(8) },
  );
});

/** The edit as a client applies it to its own text: places that a line does not have are its end. */
function applied(
  text: string,
  { line, character, lines, text: inserted }: { line: number; character: number; lines: number; text: string },
): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (ending) => ending.index + ending[0].length)];
  const offset = (at: number) => {
    const start = starts[at];
    if (start === undefined) {
      return text.length;
    }
    const end = starts[at + 1] ?? text.length;
    const content = text.slice(start, end).replace(/[\r\n]+$/, '');
    return start + Math.min(character, content.length);
  };
  return text.slice(0, offset(line)) + inserted + text.slice(offset(line + lines));
}
