import { InlayHintRequest } from 'vscode-languageserver';
import { inlayHintsIn } from '../../language/inlay-hints.ts';
import { reportMethod } from './method.ts';

/** `textDocument/inlayHint`. */
export const inlayHint = reportMethod({
  request: InlayHintRequest.type,
  capabilities: () => ({ inlayHintProvider: true }),
  answer: ({ params, open, analysis }) =>
    inlayHintsIn(analysis, open.positions.fromProtocol(params.range)).map(({ offset, label, explanation }) => ({
      position: open.positions.positionAt(offset),
      label,
      tooltip: explanation,
      paddingLeft: true,
    })),
});
