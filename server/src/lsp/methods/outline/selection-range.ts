import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import { selectionRangesAt } from '../../../language/navigation/selection-ranges.ts';
import type { Report } from '../../../report/report.ts';
import type { OpenDocument } from '../../texts/open-document.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/selectionRange`. */
export const selectionRange = reportMethod({
  request: SelectionRangeRequest.type,
  capabilities: () => ({ selectionRangeProvider: true }),
  answer: ({ params, open, analysis }) =>
    params.positions.map((position) => selectionAt(analysis.report, open, open.positions.offsetAt(position))),
});

/** The smallest range, with each larger one as the parent of the one before. */
function selectionAt(report: Report, open: OpenDocument, offset: number): SelectionRange {
  let selection: SelectionRange | undefined;
  for (const range of selectionRangesAt(report, offset).toReversed()) {
    const place = open.positions.toProtocol(range);
    selection = selection === undefined ? { range: place } : { range: place, parent: selection };
  }
  return selection ?? { range: open.positions.toProtocol({ start: offset, end: offset }) };
}
