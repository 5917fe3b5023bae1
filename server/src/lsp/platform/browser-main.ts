import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../../package.json';
import { startServer } from '../server.ts';
import { filesOfClient } from './client-files.ts';

// The server runs in a web worker and speaks with the page that started it.
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { version, ...filesOfClient(connection) });
