import { missingSections as sectionsMissingFrom } from '../../../language/missing-sections.ts';
import { reportMethod } from '../method.ts';
import { ownReportRequest } from './own-request.ts';

/** `keyline/missingSections`: what `keyline.insertSection` can insert into an open report. */
export const missingSections = reportMethod({
  request: ownReportRequest('keyline/missingSections'),
  capabilities: () => ({}),
  answer: ({ analysis }) => sectionsMissingFrom(analysis),
});
