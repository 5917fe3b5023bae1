import { LinkedEditingRangeRequest } from 'vscode-languageserver';
import { linkedRangesAt } from '../../../language/navigation/linked-editing.ts';
import { reportMethod } from '../method.ts';

/** `textDocument/linkedEditingRange`. A name may hold anything but the end of its line. */
export const linkedEditingRange = reportMethod({
  request: LinkedEditingRangeRequest.type,
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  answer: ({ params, open, analysis }) => {
    const ranges = linkedRangesAt(analysis.report, open.positions.offsetAt(params.position));
    return ranges.length === 0
      ? null
      : { ranges: ranges.map((range) => open.positions.toProtocol(range)), wordPattern: '[^\\r\\n]+' };
  },
});
