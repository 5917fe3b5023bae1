import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type * as z from 'zod/mini';
import type { Session } from '../state/session.ts';
import { answerSafely, type Method } from './method.ts';

interface OwnRequest<Params, Result> {
  /** `keyline/…`: the protocol knows no such request. */
  readonly method: string;
  readonly params: z.ZodMiniType<Params>;
  readonly answer: (session: Session, params: Params) => Promise<Result>;
}

/** A request beyond the protocol that is not about one open report. What the client sends is checked. */
export function ownRequest<Params, Result>({ method, params, answer }: OwnRequest<Params, Result>): Method {
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
