import { CodeLensRequest } from 'vscode-languageserver';
import { codeLenses } from '../../language/code-lenses.ts';
import { explainScore } from '../commands/explain-score.ts';
import { reportMethod } from './method.ts';

/** `textDocument/codeLens`. */
export const codeLens = reportMethod({
  request: CodeLensRequest.type,
  capabilities: () => ({ codeLensProvider: {} }),
  answer: ({ open, analysis }) =>
    codeLenses(analysis).map(({ range, title, part }) => ({
      range: open.positions.toProtocol(range),
      command: { title, command: explainScore.name, arguments: [open.uri, part.service, part.keyQuestion] },
    })),
});
