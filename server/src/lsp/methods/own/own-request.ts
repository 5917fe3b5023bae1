import { ErrorCodes, ProtocolRequestType, ResponseError } from 'vscode-languageserver';
import type * as z from 'zod/mini';
import type { RequestName, Requests } from '../../../protocol/requests.ts';
import type { Session } from '../../state/session.ts';
import { answerSafely, type Method } from '../method.ts';

interface OwnRequest<Name extends RequestName, Params extends Requests[Name]['params']> {
  readonly method: Name;
  readonly params: z.ZodMiniType<Params>;
  readonly answer: (session: Session, params: Params) => Promise<Requests[Name]['result']>;
}

/** A request of Keyline's own that is about one open report, for `reportMethod`. */
export function ownReportRequest<Name extends RequestName>(
  method: Name,
): ProtocolRequestType<Requests[Name]['params'], Requests[Name]['result'], never, void, void> {
  return new ProtocolRequestType(method);
}

/** A request beyond the protocol that is not about one open report. What the client sends is checked. */
export function ownRequest<Name extends RequestName, Params extends Requests[Name]['params']>({
  method,
  params,
  answer,
}: OwnRequest<Name, Params>): Method {
  return {
    register: (session) => {
      session.connection.onRequest<unknown, void>(method, (given: unknown) =>
        answerSafely<unknown>(session, method, async () => {
          const read = params.safeParse(given);
          if (!read.success) {
            const wrong = read.error.issues.map(({ path, message }) => `${path.join('.') || 'parameters'}: ${message}`);
            return new ResponseError(ErrorCodes.InvalidParams, `${method} was asked wrongly: ${wrong.join('; ')}.`);
          }
          return answer(session, read.data);
        }),
      );
    },
  };
}
