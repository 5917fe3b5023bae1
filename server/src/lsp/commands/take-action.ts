import * as z from 'zod/mini';
import { codeActionsAt } from '../../language/code-actions.ts';
import { actionPlace } from '../edits/action-place.ts';
import { applyInEditor } from '../edits/apply-edits.ts';
import { rangeSchema } from '../frame/protocol-range.ts';
import { openReport } from '../reports/open-report.ts';
import type { Command } from './command.ts';

const name = 'keyline.takeAction';
const parameters = z.tuple([z.string(), rangeSchema, z.string()]);

/**
 * Takes a code action, for clients in which an action can only be a command. Arguments: the report's address, the range
 * that the author has selected, and the action's title.
 */
export const takeAction: Command = {
  name,
  run: async (session, args) => {
    const read = parameters.safeParse(args);
    if (!read.success) {
      throw new TypeError(`${name} wants three arguments: the report's address, a range, and the title of the action.`);
    }
    const [uri, range, title] = read.data;
    const open = openReport(session, uri);
    const place = await actionPlace(session, open, range);
    const action = codeActionsAt(place, null).find((offered) => offered.title === title);
    if (action === undefined) {
      throw new Error(`“${title}” is no longer offered here. Ask for the actions again.`);
    }
    await applyInEditor(session, open, title, 'edits' in action ? action.edits : action.rewrite.edits(place));
    return null;
  },
};
