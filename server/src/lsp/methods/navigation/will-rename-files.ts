import { type RenameFilesParams, WillRenameFilesRequest } from 'vscode-languageserver';
import { workspaceEdit } from '../../edits/workspace-edit.ts';
import { changesForMoves } from '../../reports/changes-for-moves.ts';
import { answerSafely, type Method } from '../method.ts';

/** A report can link to a file of any sort, wherever the editor keeps its files. */
const anyFile = [{ pattern: { glob: '**/*' } }];

/** `workspace/willRenameFiles`: the links to files and folders that move, and the links in them, are kept right. */
export const willRenameFiles: Method = {
  capabilities: (client) =>
    client.willRenameFiles ? { workspace: { fileOperations: { willRename: { filters: anyFile } } } } : {},
  register: (session) => {
    const { method } = WillRenameFilesRequest;
    session.connection.onRequest<unknown, void>(method, ({ files }: RenameFilesParams) =>
      answerSafely(session, method, async () => {
        const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
        const changes = await changesForMoves(session, moves);
        return changes.length === 0 ? null : workspaceEdit(changes, session.client);
      }),
    );
  },
};
