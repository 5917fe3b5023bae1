import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { explainPart } from '../../language/scores/explain-part.ts';
import type { Command } from './command.ts';

const name = 'keyline.explainScore';
const parameters = z.tuple([z.string(), z.int().check(z.nonnegative()), z.nullable(z.string())]);

/**
 * Shows how a key question or the whole gets its score and rating, and gives the same text back. Arguments: the report's
 * address, the place of the service in it, counted from 0, and the id of the key question, null for the whole.
 */
export const explainScore: Command = {
  name,
  run: async (session, args) => {
    const read = parameters.safeParse(args);
    if (!read.success) {
      throw new TypeError(
        `${name} wants three arguments: the report's address, the number of the service (0 is the first), and the id of the key question (null for the whole).`,
      );
    }
    const [uri, service, keyQuestion] = read.data;
    const open = session.documents.get(uri);
    if (open === null) {
      throw new Error(`${name}: ${uri} is not open. Open the report first.`);
    }
    const analysis = session.analysisOf(open, await session.environmentOf(open));
    const message = explainPart(analysis, { service, keyQuestion });
    if (message !== null) {
      await session.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
    }
    return message;
  },
};
