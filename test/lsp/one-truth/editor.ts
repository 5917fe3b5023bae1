import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DocumentDiagnosticRequest,
  InlayHintRefreshRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from '../client.ts';

/** An editor that shows findings as the usual ones do: sent ones as they come, others by asking whenever it is told to. */
export interface Editor {
  readonly client: TestClient;
  /** To be called after every change of an open text: editors that ask for findings then ask for those of all open texts. */
  readonly touched: () => void;
  /** What it shows of open texts, by their addresses. */
  readonly shown: () => Promise<ReadonlyMap<string, readonly Diagnostic[]>>;
  /** What it shows of all files: by asking again and again; null where findings are sent. */
  readonly all: ReadonlyMap<string, readonly Diagnostic[]> | null;
  readonly stop: () => Promise<number | null>;
}

const shared: ClientCapabilities = {
  textDocument: { hover: { contentFormat: ['markdown'] } },
  workspace: { workspaceFolders: true },
};

/** Starts the built server and an editor in the folder. `openTexts` gives the addresses of the open texts. */
export async function startEditor(root: string, pulls: boolean, openTexts: () => readonly string[]): Promise<Editor> {
  const diagnostics = { diagnostics: { refreshSupport: true } };
  const client = await startClient(
    pulls
      ? {
          ...shared,
          textDocument: { ...shared.textDocument, diagnostic: {} },
          workspace: { ...shared.workspace, ...diagnostics },
        }
      : shared,
    root,
  );
  const { connection } = client;
  const answerNothing = () => {};
  connection.onRequest(RegistrationRequest.type, answerNothing);
  connection.onRequest(CodeLensRefreshRequest.type, answerNothing);
  connection.onRequest(InlayHintRefreshRequest.type, answerNothing);
  connection.onRequest(SemanticTokensRefreshRequest.type, answerNothing);
  return pulls ? askingEditor(client, openTexts) : hearingEditor(client, openTexts);
}

function hearingEditor(client: TestClient, openTexts: () => readonly string[]): Editor {
  const sent = new Map<string, readonly Diagnostic[]>();
  client.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    sent.set(uri, diagnostics);
  });
  return {
    client,
    touched: () => {},
    all: null,
    shown: async () => new Map(openTexts().map((uri) => [uri, sent.get(uri) ?? []])),
    stop: client.stop,
  };
}

function askingEditor(client: TestClient, openTexts: () => readonly string[]): Editor {
  const { connection } = client;
  const all = new Map<string, readonly Diagnostic[]>();
  const resultIds = new Map<string, string>();
  let shown = new Map<string, readonly Diagnostic[]>();
  let ended = false;
  /** Asks for the findings of a text until it has an answer that no change overtook. */
  const ask = async (uri: string): Promise<readonly Diagnostic[]> => {
    for (;;) {
      try {
        const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
        return report.kind === 'full' ? report.items : [];
      } catch (problem) {
        if (ended || !String(problem).includes('changed before')) {
          throw problem;
        }
      }
    }
  };
  const askAll = async () => {
    const texts = openTexts();
    shown = new Map(await Promise.all(texts.map(async (uri) => [uri, await ask(uri)] as const)));
  };
  let asking = Promise.resolve();
  const askSoon = () => {
    asking = asking.then(askAll).catch(() => undefined);
  };
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    askSoon();
  });
  const follow = async () => {
    while (!ended) {
      const previousResultIds = [...resultIds].map(([uri, value]) => ({ uri, value }));
      const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
      for (const report of items) {
        if (report.kind === 'full') {
          all.set(report.uri, report.items);
          resultIds.set(report.uri, report.resultId ?? '');
        }
      }
    }
  };
  void follow().catch(() => undefined);
  return {
    client,
    touched: askSoon,
    all,
    shown: async () => {
      await asking;
      return shown;
    },
    stop: () => {
      ended = true;
      return client.stop();
    },
  };
}
