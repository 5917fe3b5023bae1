import * as z from 'zod/mini';
import { draftedRelease } from '../reports/drafted-release.ts';
import { openReport } from '../reports/open-report.ts';
import type { Command } from './command.ts';

const name = 'keyline.draftRelease';
const parameters = z.tuple([z.string()]);

/** Gives the text of the news release on a report, to be put into a file beside it. Argument: the report's address. */
export const draftReleaseCommand: Command = {
  name,
  run: async (session, args) => {
    const read = parameters.safeParse(args);
    if (!read.success) {
      throw new TypeError(`${name} wants one argument: the report's address.`);
    }
    const drafted = await draftedRelease(session, openReport(session, read.data[0]));
    if ('problem' in drafted) {
      throw new Error(drafted.problem);
    }
    return drafted.text;
  },
};
