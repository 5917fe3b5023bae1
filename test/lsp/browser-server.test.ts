import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { caringReport } from './caring-report.ts';

/** What goes over the wire, as far as this test looks at it. */
interface Sent {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

/** Runs the bundle with what a web worker has and Node's own things hidden; gives what the server says. */
function startWorker() {
  const { port1: page, port2: self } = new MessageChannel();
  const inWorker = {
    self,
    console,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    URL,
    queueMicrotask,
    performance,
  };
  runInContext(readFileSync('server/dist/language-server.js', 'utf8'), createContext(inWorker));
  const waiting: { wanted: (sent: Sent) => boolean; take: (sent: Sent) => void }[] = [];
  page.on('message', (sent: Sent) => {
    const place = waiting.findIndex(({ wanted }) => wanted(sent));
    waiting.splice(place, place === -1 ? 0 : 1)[0]?.take(sent);
    if (sent.method === 'keyline/readFile') {
      const isConfiguration = sent.params?.uri === 'memfs:/reports/keyline.yaml';
      const result = isConfiguration ? 'rules:\n  score/mismatch: off\n' : null;
      page.postMessage({ jsonrpc: '2.0', id: sent.id, result });
    }
  });
  return {
    send: (message: object) => page.postMessage({ jsonrpc: '2.0', ...message }),
    next: (wanted: (sent: Sent) => boolean) => new Promise<Sent>((take) => waiting.push({ wanted, take })),
    close: () => page.close(),
  };
}

test('the server runs in a web worker, without Node, and reads files through its client', async () => {
  const worker = startWorker();
  const initialized = worker.next(({ id }) => id === 1);
  worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect((await initialized).result).toHaveProperty('serverInfo.name', 'Keyline');
  worker.send({ method: 'initialized', params: {} });

  const findings = async (uri: string) => {
    const sent = worker.next(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params?.uri === uri,
    );
    const textDocument = { uri, languageId: 'markdown', version: 1, text: caringReport };
    worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
    return (await sent).params?.diagnostics?.map(({ code }) => code);
  };
  expect(await findings('memfs:/elsewhere/a.report.md')).toEqual(['score/mismatch']);
  expect(await findings('memfs:/reports/a.report.md')).toEqual([]);

  const exported = worker.next(({ id }) => id === 3);
  const textDocument = { uri: 'memfs:/reports/a.report.md' };
  worker.send({ id: 3, method: 'keyline/renderFile', params: { textDocument, format: 'pdf' } });
  expect((await exported).result).toEqual({ problem: expect.stringMatching(/in a browser/), bringing: null });

  const down = worker.next(({ id }) => id === 2);
  worker.send({ id: 2, method: 'shutdown' });
  expect(await down).not.toHaveProperty('error');
  worker.close();
});
