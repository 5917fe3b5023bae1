import { type WorkspaceSymbolParams, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { workspaceSymbols } from '../../../workspace/workspace-symbols.ts';
import { reportsNow } from '../../reports/all-reports.ts';
import { answerSafely, type Method } from '../method.ts';
import { symbolKinds } from './symbol-kinds.ts';

/** `workspace/symbol`. */
export const workspaceSymbol: Method = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (session) => {
    const { method } = WorkspaceSymbolRequest;
    session.connection.onRequest<unknown, void>(method, ({ query }: WorkspaceSymbolParams) =>
      answerSafely(session, method, async () =>
        workspaceSymbols(await reportsNow(session), query).map(({ name, kind, file, line, container }) => {
          const place = { line, character: 0 };
          return {
            name,
            kind: symbolKinds[kind],
            location: { uri: file, range: { start: place, end: place } },
            ...(container === null ? {} : { containerName: container }),
          };
        }),
      ),
    );
  },
};
