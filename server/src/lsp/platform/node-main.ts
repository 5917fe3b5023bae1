import { Console } from 'node:console';
import type { Connection } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../../../package.json';
import { britishDictionary } from '../../disk/spelling/british-dictionary.ts';
import { faultDetail } from '../frame/faults.ts';
import type { FileRequest } from '../frame/server-platform.ts';
import { startServer } from '../server.ts';
import { readArguments } from './node-arguments.ts';
import { nodeFiles } from './node-files.ts';
import { nodeListFiles } from './node-list-files.ts';
import type { ServedIn } from './served-in.ts';
import { wholeMessages } from './whole-messages.ts';

const usage = `Usage: keyline-language-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME

The language server of Keyline, for any editor that speaks the Language Server Protocol.

  --stdio        speak over standard input and output
  --node-ipc     speak over the channel that Node opens between two of its processes
  --socket=PORT  connect to this port of this computer
  --pipe=NAME    connect to this named pipe or socket file
  --version      print the version
  --help         print this`;

/** Does what the words ask for: serves one client until it ends, or prints. */
export function main(words: readonly string[], program: ServedIn): void {
  const asked = readArguments(words);
  switch (asked.kind) {
    case 'help':
      console.log(usage);
      break;
    case 'version':
      console.log(version);
      break;
    case 'wrong':
      console.error(`keyline-language-server: ${asked.message}\n\n${usage}`);
      process.exitCode = 2;
      break;
    case 'serve':
      serve(asked.stdio ? stdioConnection() : createConnection(), program);
      break;
  }
}

function stdioConnection(): Connection {
  // What a library might print must not get between the messages.
  globalThis.console = new Console(process.stderr);
  return createConnection(process.stdin, wholeMessages(process.stdout));
}

function serve(connection: Connection, { folder, settled }: ServedIn): void {
  // A fault that no request took care of is written to the client's log; the author's session goes on.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (fault: unknown) => {
      connection.console.error(`A fault of Keyline: ${faultDetail(fault)}`);
    });
  }
  const files = { ...nodeFiles, dictionary: () => britishDictionary(folder) };
  // Few reports become files, so what makes them is read when it is first asked for.
  const makeFile = async (request: FileRequest) => (await import('./node-make-file.ts')).makeFile(request, folder);
  startServer(connection, { version, files, listFiles: nodeListFiles, makeFile, settled });
}
