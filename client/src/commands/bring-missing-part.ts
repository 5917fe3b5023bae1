import { env, window } from 'vscode';
import type { NoRenderedFile } from '../../../server/src/protocol/texts.ts';

const run = 'Run in a Terminal';
const copy = 'Copy the Command';

/** Says why a file cannot be made; where one command brings what is missing, offers to run or to copy it. */
export async function bringMissingPart({ problem, bringing }: NoRenderedFile): Promise<void> {
  const answer = await window.showErrorMessage(problem, ...(bringing === null ? [] : [run, copy]));
  if (answer === run && bringing !== null) {
    const terminal = window.createTerminal('Keyline');
    terminal.show();
    terminal.sendText(bringing);
  } else if (answer === copy && bringing !== null) {
    await env.clipboard.writeText(bringing);
  }
}
