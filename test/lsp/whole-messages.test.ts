import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { wholeMessages } from '../../server/src/lsp/platform/whole-messages.ts';

it('hands every message to the client in one piece, in their order', async () => {
  const pieces: string[] = [];
  const client = new Writable({
    write(chunk: Buffer, _encoding, done) {
      pieces.push(chunk.toString());
      done();
    },
  });
  const writer = new StreamMessageWriter(wholeMessages(client));
  const named = (method: string) => ({ jsonrpc: '2.0', method });
  await Promise.all([writer.write(named('first')), writer.write(named('second'))]);
  expect(pieces).toEqual([
    'Content-Length: 34\r\n\r\n{"jsonrpc":"2.0","method":"first"}',
    'Content-Length: 35\r\n\r\n{"jsonrpc":"2.0","method":"second"}',
  ]);
});

it('tells the writer of messages when the client is gone', async () => {
  const client = new Writable();
  const writer = new StreamMessageWriter(wholeMessages(client));
  const faults: string[] = [];
  writer.onError(([fault]) => faults.push(fault.message));
  client.destroy(new Error('The client is gone.'));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(faults).toEqual(['The client is gone.']);
});
