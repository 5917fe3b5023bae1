import { type Disposable, type Event, EventEmitter, type LogOutputChannel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { RequestName, Requests } from '../../../server/src/protocol/requests.ts';

/** A client of a language server, not started yet, and how to put away what its server ran in. */
export interface ServerConnection {
  readonly client: BaseLanguageClient;
  readonly putAway?: () => void;
}

/** The language server as the rest of the extension sees it: it can stop and start, and what listens to it stays. */
export interface LanguageServer extends Disposable {
  /** Asks the server; rejects where it fails or does not run. */
  readonly request: <Name extends RequestName>(
    method: Name,
    params: Requests[Name]['params'],
  ) => Promise<Requests[Name]['result']>;
  /** Calls `handler` for every notification of this method, also after a restart. */
  readonly onNotification: <Params>(method: string, handler: (params: Params) => void) => Disposable;
  /** Fires whenever the server is ready: at first, after a restart, and after it was started anew because it ended. */
  readonly onDidStart: Event<void>;
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly showLog: () => void;
  /** The version that the running server says it has; null while none runs. */
  readonly serverVersion: () => string | null;
}

/** A language server that `connect` makes a connection to, anew for each start. Not started yet. */
export function languageServer(
  connect: (log: LogOutputChannel) => ServerConnection | Promise<ServerConnection>,
): LanguageServer {
  const log = window.createOutputChannel('Keyline', { log: true });
  const started = new EventEmitter<void>();
  const handlers = new Set<{ readonly method: string; readonly handler: (params: unknown) => void }>();
  let connection: ServerConnection | undefined;

  const start = async (): Promise<void> => {
    const made = await connect(log);
    connection = made;
    for (const { method } of handlers) {
      listen(made.client, method);
    }
    made.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running && connection === made) {
        started.fire();
      }
    });
    await made.client.start();
  };

  const stop = async (): Promise<void> => {
    const ended = connection;
    connection = undefined;
    await ended?.client.dispose();
    ended?.putAway?.();
  };

  const listen = (client: BaseLanguageClient, method: string): void => {
    client.onNotification(method, (params: unknown) => {
      for (const listener of handlers) {
        if (listener.method === method) {
          listener.handler(params);
        }
      }
    });
  };

  return {
    request: async (method, params) => {
      if (connection === undefined) {
        throw new Error('The Keyline language server does not run. Use the command "Keyline: Restart Server".');
      }
      return connection.client.sendRequest(method, params);
    },
    onNotification: <Params>(method: string, handler: (params: Params) => void) => {
      const listener = { method, handler: (params: unknown) => handler(params as Params) };
      if (connection !== undefined && ![...handlers].some((known) => known.method === method)) {
        listen(connection.client, method);
      }
      handlers.add(listener);
      return { dispose: () => handlers.delete(listener) };
    },
    onDidStart: started.event,
    start,
    stop,
    restart: async () => {
      await stop();
      await start();
    },
    showLog: () => log.show(),
    serverVersion: () => connection?.client.initializeResult?.serverInfo?.version ?? null,
    dispose: () => {
      started.dispose();
      log.dispose();
    },
  };
}
