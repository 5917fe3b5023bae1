import { ExecuteCommandRequest } from 'vscode-languageserver';
import { applyTriedScores } from '../../commands/apply-tried-scores.ts';
import type { Command } from '../../commands/command.ts';
import { draftReleaseCommand } from '../../commands/draft-release.ts';
import { explainScore } from '../../commands/explain-score.ts';
import { insertSection } from '../../commands/insert-section.ts';
import { rewriteCommands } from '../../commands/rewrite.ts';
import { takeAction } from '../../commands/take-action.ts';
import { answerSafely, type Method } from '../method.ts';

/** Everything that a client can have the server do by name. */
const commands: readonly Command[] = [
  explainScore,
  insertSection,
  takeAction,
  applyTriedScores,
  draftReleaseCommand,
  ...rewriteCommands,
];

/** `workspace/executeCommand`. */
export const executeCommand: Method = {
  capabilities: () => ({ executeCommandProvider: { commands: commands.map(({ name }) => name) } }),
  register: (session) => {
    session.connection.onRequest(ExecuteCommandRequest.type, ({ command: wanted, arguments: args = [] }) =>
      answerSafely(session, wanted, async () => {
        const command = commands.find(({ name }) => name === wanted);
        if (command === undefined) {
          const known = commands.map(({ name }) => name).join(', ');
          throw new RangeError(`there is no such command. There are: ${known}`);
        }
        return command.run(session, args);
      }),
    );
  },
};
