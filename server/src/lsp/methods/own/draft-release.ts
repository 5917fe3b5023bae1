import { draftedRelease } from '../../reports/drafted-release.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/draftRelease`: the news release on an open report, or the problem, where none can be drafted. */
export const draftRelease = reportMethod({
  request: ownReportRequest('keyline/draftRelease'),
  capabilities: () => ({}),
  answer: ({ session, open }) => draftedRelease(session, open),
});
