import type { Range as ProtocolRange } from 'vscode-languageserver';
import type { ActionPlace } from '../../language/code-actions/code-action.ts';
import type { Session } from '../state/session.ts';
import type { OpenDocument } from '../texts/open-document.ts';

/** What code actions are made of, for this state of a text. */
export async function actionPlace(session: Session, open: OpenDocument, range: ProtocolRange): Promise<ActionPlace> {
  const environment = await session.environmentOf(open);
  return {
    analysis: session.analysisOf(open, environment),
    findings: session.findingsOf(open, environment),
    settings: environment.settings,
    range: open.positions.fromProtocol(range),
  };
}
