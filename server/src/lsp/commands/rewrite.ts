import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import * as z from 'zod/mini';
import type { Rewrite } from '../../language/code-actions/code-action.ts';
import { rewrites } from '../../language/code-actions/rewrites.ts';
import { actionPlace } from '../edits/action-place.ts';
import { applyInEditor } from '../edits/apply-edits.ts';
import { rangeSchema } from '../frame/protocol-range.ts';
import { openReport } from '../reports/open-report.ts';
import type { Command } from './command.ts';

const parameters = z.union([z.tuple([z.string()]), z.tuple([z.string(), rangeSchema])]);
const start = { line: 0, character: 0 };

/** The name under which clients run a rewrite. */
export function rewriteCommandName(rewrite: Rewrite): string {
  return `keyline.${rewrite.name}`;
}

/**
 * A command for each rewrite. Arguments: the report's address, and the range that the author has selected, for those
 * that work on one place of the report.
 */
export const rewriteCommands: readonly Command[] = rewrites.map((rewrite) => {
  const name = rewriteCommandName(rewrite);
  return {
    name,
    run: async (session, args) => {
      const read = parameters.safeParse(args);
      if (!read.success) {
        throw new TypeError(`${name} wants the report's address, and for one place of it the range of that place.`);
      }
      const [uri, range = { start, end: start }] = read.data;
      const open = openReport(session, uri);
      const place = await actionPlace(session, open, range);
      const title = rewrite.titleAt(place);
      const edits = rewrite.edits(place);
      if (title === null || edits.length === 0) {
        const message = 'There is nothing to change here.';
        await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
      } else {
        await applyInEditor(session, open, title, edits);
      }
      return null;
    },
  };
});
