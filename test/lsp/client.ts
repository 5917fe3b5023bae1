import {
  type ClientCapabilities,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { openServer, type ServerChannel } from './server-channel.ts';

/** An editor of the tests that speaks to the server over standard input and output. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly open: (uri: string, text: string, languageId?: string) => void;
  readonly change: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => void;
  readonly close: (uri: string) => void;
  /** The first diagnostics for `uri`, already here or still to come, that `wanted` accepts. What came before them is dropped. */
  readonly diagnostics: (
    uri: string,
    wanted?: (sent: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  /** Shuts the server down and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the server and a client that says it can do `capabilities`. */
export async function startClient(
  capabilities: ClientCapabilities,
  root: string | null = null,
  initializationOptions: object = {},
  { output, input, exited }: ServerChannel = openServer(),
): Promise<TestClient> {
  const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
  const log: string[] = [];
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message);
  });
  const diagnostics = watchDiagnostics(connection);
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: root,
    capabilities,
    initializationOptions,
    workspaceFolders: root === null ? null : [{ uri: root, name: 'reports' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    initialized,
    log,
    diagnostics,
    open: (uri, text, languageId = 'markdown') => {
      const textDocument = { uri, languageId, version: 1, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change: (uri, version, contentChanges) => {
      const textDocument = { uri, version };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    },
    close: (uri) => {
      void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    },
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      const code = await exited;
      connection.dispose();
      return code;
    },
  };
}

interface Waiting {
  readonly accepts: (sent: PublishDiagnosticsParams) => boolean;
  readonly take: (sent: PublishDiagnosticsParams) => void;
}

function watchDiagnostics(connection: ProtocolConnection): TestClient['diagnostics'] {
  const arrived: PublishDiagnosticsParams[] = [];
  const waiting: Waiting[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (sent) => {
    const place = waiting.findIndex(({ accepts }) => accepts(sent));
    if (place === -1) {
      arrived.push(sent);
    } else {
      waiting.splice(place, 1)[0]?.take(sent);
    }
  });
  return (uri, wanted = () => true) => {
    const accepts = (sent: PublishDiagnosticsParams) => sent.uri === uri && wanted(sent);
    const place = arrived.findIndex(accepts);
    const here = arrived.splice(0, place + 1).at(-1);
    return here === undefined
      ? new Promise((resolve) => {
          waiting.push({ accepts, take: resolve });
        })
      : Promise.resolve(here);
  };
}
