import { type CodeAction, type CodeActionContext, CodeActionRequest, Command, type Range } from 'vscode-languageserver';
import {
  type ActionPlace,
  codeActionKinds,
  type CodeAction as KeylineAction,
} from '../../../language/code-actions/code-action.ts';
import { codeActionsAt } from '../../../language/code-actions.ts';
import { rewriteCommandName } from '../../commands/rewrite.ts';
import { takeAction } from '../../commands/take-action.ts';
import { configurationFileFixes, configurationFileProblems } from '../../diagnostics/configuration-file-problems.ts';
import { findingDiagnostics } from '../../diagnostics/diagnostics.ts';
import { actionEdit } from '../../edits/action-edit.ts';
import { actionPlace } from '../../edits/action-place.ts';
import type { UnresolvedAction } from '../../edits/code-action-data.ts';
import type { Session } from '../../state/session.ts';
import type { OpenDocument } from '../../texts/open-document.ts';
import { reportMethod } from '../method.ts';
import { addWordActions } from './add-word.ts';

/** `textDocument/codeAction`. */
export const codeAction = reportMethod({
  request: CodeActionRequest.type,
  capabilities: (client) => ({
    codeActionProvider: client.codeActionLiterals
      ? { codeActionKinds: [...codeActionKinds], resolveProvider: client.codeActionResolve }
      : true,
  }),
  answer: async ({ session, params: { range, context }, open }) => {
    const place = await actionPlace(session, open, range);
    const actions = codeActionsAt(place, context.only ?? null);
    if (session.client.codeActionLiterals) {
      const offered = actions.map((action) => protocolAction(action, place, { session, open, range }));
      const added = wantsQuickFixes(context) ? await addWordActions(session, place, open) : [];
      return [...offered, ...added];
    }
    return session.client.applyEdit ? actions.map(({ title }) => commandFor(title, open, range)) : [];
  },
  answerInConfiguration: async ({ session, params: { range, context }, open, kind }) => {
    return wantsQuickFixes(context) && session.client.codeActionLiterals
      ? configurationFileFixes(await configurationFileProblems(session, open, kind), open, range, session)
      : [];
  },
});

function wantsQuickFixes({ only }: CodeActionContext): boolean {
  return only?.some((kind) => 'quickfix'.startsWith(kind)) ?? true;
}

interface Asked {
  readonly session: Session;
  readonly open: OpenDocument;
  readonly range: Range;
}

function commandFor(title: string, open: OpenDocument, range: Range): Command {
  return Command.create(title, takeAction.name, open.uri, range, title);
}

/** A rewrite's edits are left to be worked out when it is taken, by whichever way the client knows. */
function protocolAction(action: KeylineAction, place: ActionPlace, { session, open, range }: Asked): CodeAction {
  const { client } = session;
  const { title, kind } = action;
  if ('edits' in action) {
    const diagnostics = findingDiagnostics([action.finding], open, client);
    const preferred = action.preferred ? { isPreferred: true } : {};
    return { title, kind, diagnostics, ...preferred, edit: actionEdit(open, action.edits, client) };
  }
  const { rewrite } = action;
  if (client.codeActionResolve) {
    const data: UnresolvedAction = { uri: open.uri, version: open.version, range, rewrite: rewrite.name };
    return { title, kind, data };
  }
  return client.applyEdit
    ? { title, kind, command: Command.create(title, rewriteCommandName(rewrite), open.uri, range) }
    : { title, kind, edit: actionEdit(open, rewrite.edits(place), client) };
}
