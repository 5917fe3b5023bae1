import { fork, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver/node';
import { builtServer } from './built-server.ts';

/** What the server says it is called, over this connection. */
async function nameOver(connection: ProtocolConnection): Promise<string | undefined> {
  connection.listen();
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  connection.dispose();
  return answer.serverInfo?.name;
}

test('the server answers over the channel between two Node processes', async () => {
  const server = fork(builtServer(), ['--node-ipc', `--clientProcessId=${process.pid}`]);
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  expect(await nameOver(connection)).toBe('Keyline');
  server.kill();
});

test('the server answers over a socket that the client listens on', async () => {
  const listener = createServer();
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const server = spawn(process.execPath, [builtServer(), `--socket=${port}`], { stdio: 'inherit' });
  const name = await new Promise((resolve, reject) => {
    listener.once('connection', (socket) => {
      const reader = new SocketMessageReader(socket);
      nameOver(createProtocolConnection(reader, new SocketMessageWriter(socket))).then(resolve, reject);
    });
  });
  expect(name).toBe('Keyline');
  server.kill();
  listener.close();
});
