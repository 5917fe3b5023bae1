import { suite } from './frame/run.ts';
import { noReports } from './no-reports.ts';

export const run = suite(noReports);
