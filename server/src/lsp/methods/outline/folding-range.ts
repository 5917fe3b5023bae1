import { type FoldingRange, FoldingRangeKind, FoldingRangeRequest } from 'vscode-languageserver';
import { foldsIn } from '../../../language/navigation/folding.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/foldingRange`. Whole lines only, which every client can fold. */
export const foldingRange = reportMethod({
  request: FoldingRangeRequest.type,
  capabilities: () => ({ foldingRangeProvider: true }),
  answer: ({ open, analysis }) => {
    const byLines = new Map<string, FoldingRange>();
    for (const { kind, range } of foldsIn(analysis.report)) {
      const { start, end } = open.positions.toProtocol(range);
      const fold: FoldingRange = { startLine: start.line, endLine: end.line };
      byLines.set(`${start.line} ${end.line}`, kind === 'comment' ? { ...fold, kind: FoldingRangeKind.Comment } : fold);
    }
    return [...byLines.values()];
  },
});
