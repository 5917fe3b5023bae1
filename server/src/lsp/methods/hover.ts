import { type Hover, HoverRequest } from 'vscode-languageserver';
import type { Hover as Explained } from '../../language/hover/hover-help.ts';
import { hoverAt } from '../../language/hover.ts';
import type { ClientAbilities } from '../frame/client-abilities.ts';
import type { OpenDocument } from '../texts/open-document.ts';
import { markupOf } from './markup.ts';
import { reportMethod } from './method.ts';

/** `textDocument/hover`. */
export const hover = reportMethod({
  request: HoverRequest.type,
  capabilities: () => ({ hoverProvider: true }),
  answer: ({ session, params, open, analysis }) =>
    hoverOf(hoverAt(analysis, open.positions.offsetAt(params.position)), open, session.client),
  answerInConfiguration: ({ session, params, open, help }) =>
    hoverOf(help.hoverAt(open.document.text, open.positions.offsetAt(params.position)), open, session.client),
});

function hoverOf(found: Explained | null, open: OpenDocument, client: ClientAbilities): Hover | null {
  return found === null
    ? null
    : { contents: markupOf(found.help, client.hoverMarkdown), range: open.positions.toProtocol(found.range) };
}
