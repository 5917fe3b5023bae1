import {
  type CancellationToken,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Analysis } from '../../analysis/analysis.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import { faultDetail, faultMessage } from '../frame/faults.ts';
import type { ReportEnvironment } from '../state/report-environments.ts';
import type { Session } from '../state/session.ts';
import { isReport, type TextKind, textKind } from '../state/text-kinds.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { type FileHelp, fileHelp } from './configuration-help.ts';

/** One thing that the server does for a client: one method of the protocol, or a few that belong together. */
export interface Method {
  /** What the server says of it in its answer to `initialize`. */
  readonly capabilities?: (client: ClientAbilities) => ServerCapabilities;
  readonly register: (session: Session) => void;
}

/** What a request about a report works with: the state of the text that the request speaks of. */
export interface ReportRequest<Params> {
  readonly session: Session;
  readonly params: Params;
  readonly open: OpenDocument;
  readonly environment: ReportEnvironment;
  readonly analysis: Analysis;
  readonly token: CancellationToken;
}

/** What a request about a configuration or framework file works with. */
export interface ConfigurationFileRequest<Params> {
  readonly session: Session;
  readonly params: Params;
  readonly open: OpenDocument;
  readonly kind: Exclude<TextKind, 'report'>;
  readonly help: FileHelp;
}

/** The parameters of a request about one text. */
interface TextDocumentParams {
  readonly textDocument: { readonly uri: string };
}

interface ReportMethod<Params, Result, Part, Failure, Options> {
  readonly request: ProtocolRequestType<Params, Result | null, Part, Failure, Options>;
  readonly capabilities: (client: ClientAbilities) => ServerCapabilities;
  readonly answer: (request: ReportRequest<Params>) => Result | null | Promise<Result | null>;
  /** Answers for configuration and framework files too; without it they are answered null. */
  readonly answerInConfiguration?: (
    request: ConfigurationFileRequest<Params>,
  ) => Result | null | Promise<Result | null>;
}

/**
 * A method that answers requests about one report. `answer` is not asked about a text that is not open or no report:
 * the client then gets null. A fault in it becomes an error answer to this request and ends nothing else.
 */
export function reportMethod<Params extends TextDocumentParams, Result, Part, Failure, Options>(
  method: ReportMethod<Params, Result, Part, Failure, Options>,
): Method {
  return {
    capabilities: method.capabilities,
    register: (session) => {
      session.connection.onRequest<unknown, void>(method.request.method, (params: Params, token: CancellationToken) =>
        answerSafely(session, method.request.method, () => answerAbout(session, params, token, method)),
      );
    },
  };
}

async function answerAbout<Params extends TextDocumentParams, Result>(
  session: Session,
  params: Params,
  token: CancellationToken,
  {
    answer,
    answerInConfiguration,
  }: Pick<ReportMethod<Params, Result, never, never, never>, 'answer' | 'answerInConfiguration'>,
): Promise<Result | null | ResponseError> {
  const open = session.documents.get(params.textDocument.uri);
  if (open === null || (answerInConfiguration === undefined && !isReport(open))) {
    return null;
  }
  // While the configuration is still being read, the request waits for it.
  const configured = await session.environments.of(open.uri);
  const refused = refusal(session, open, token);
  if (refused !== null) {
    return refused;
  }
  const kind = textKind(open, configured);
  if (kind !== 'report') {
    const answered =
      kind === null ? null : await answerInConfiguration?.({ session, params, open, kind, help: fileHelp[kind] });
    return refusal(session, open, token) ?? answered ?? null;
  }
  const environment = await session.links.environmentOf(open, configured);
  const analysis = session.analysisOf(open, environment);
  const result = await answer({ session, params, open, environment, analysis, token });
  return refusal(session, open, token) ?? result;
}

/** Why an answer about this state of a text is no longer wanted; null where it is. */
function refusal(session: Session, open: OpenDocument, token: CancellationToken): ResponseError | null {
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client no longer wants this answer.');
  }
  return session.documents.get(open.uri) === open
    ? null
    : new ResponseError(LSPErrorCodes.ContentModified, 'The text changed before this could be answered.');
}

/**
 * Runs the work for one request; a fault in it is logged and becomes the error answer of this request. A ResponseError
 * that is thrown is the answer itself: a refusal with a message for the author.
 */
export async function answerSafely<Result>(
  session: Session,
  method: string,
  work: () => Promise<Result | ResponseError<unknown>>,
): Promise<Result | ResponseError<unknown>> {
  const { tracer } = session.connection;
  const began = performance.now();
  try {
    return await session.unlessEnded(work(), shuttingDown());
  } catch (fault) {
    if (fault instanceof ResponseError) {
      return fault;
    }
    session.connection.console.error(`${method} failed: ${faultDetail(fault)}`);
    return new ResponseError(LSPErrorCodes.RequestFailed, `${method} failed: ${faultMessage(fault)}`);
  } finally {
    // Goes out only where the client has switched its trace on.
    tracer.log(`${method}: ${(performance.now() - began).toFixed(1)} ms`);
  }
}

function shuttingDown(): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The server is shutting down.');
}
