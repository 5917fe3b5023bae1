import { HoverRequest } from 'vscode-languageserver';
import { hoverAt } from '../../language/hover.ts';
import { markupOf } from '../markup.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/hover`. */
export const hover = reportMethod({
  request: HoverRequest.type,
  capabilities: () => ({ hoverProvider: true }),
  answer: ({ session, params, open, analysis }) => {
    const found = hoverAt(analysis, open.positions.offsetAt(params.position));
    return found === null
      ? null
      : { contents: markupOf(found.help, session.client.hoverMarkdown), range: open.positions.toProtocol(found.range) };
  },
});
