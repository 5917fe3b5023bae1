import * as z from 'zod/mini';
import { writeTriedScores } from '../../language/scores/write-tried-scores.ts';
import { applyInEditor } from '../edits/apply-edits.ts';
import { triedScoresSchema } from '../frame/tried-scores-schema.ts';
import { openReport } from '../reports/open-report.ts';
import type { Command } from './command.ts';

const name = 'keyline.applyTriedScores';
const parameters = z.tuple([z.string(), triedScoresSchema]);

/** Writes scores that the author tried into the report. Arguments: the report's address, and the tried scores. */
export const applyTriedScores: Command = {
  name,
  run: async (session, args) => {
    const read = parameters.safeParse(args);
    if (!read.success) {
      throw new TypeError(
        `${name} wants two arguments: the report's address, and a list of scores, each with the number of the service (0 is the first), the id of the statement and the score.`,
      );
    }
    const [uri, tried] = read.data;
    const open = openReport(session, uri);
    const environment = await session.environmentOf(open);
    const edits = writeTriedScores(session.analysisOf(open, environment), tried);
    if (edits.length > 0) {
      await applyInEditor(session, open, 'Write the tried scores', edits);
    }
    return null;
  },
};
