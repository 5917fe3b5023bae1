import { resolve } from 'node:path';
import { startPreview } from '../preview/preview.ts';
import { exitCodes } from '../program/exit-codes.ts';
import type { Terminal } from '../program/terminal.ts';
import { UserError } from '../program/user-error.ts';

export interface PreviewOptions {
  readonly port?: string;
  readonly remoteImages?: boolean;
}

/** `keyline preview`: shows a report in the browser while it is written, until the command is ended. Gives the exit code. */
export async function previewCommand(path: string, options: PreviewOptions, terminal: Terminal): Promise<number> {
  const preview = await startPreview({
    file: resolve(terminal.workingDirectory, path),
    port: portIn(options.port),
    remoteImages: options.remoteImages === true,
    note: terminal.note,
  });
  terminal.print(`${preview.address}\n`);
  terminal.note('Open this address in a browser. The page follows the report; Ctrl+C ends the preview.');
  await ending();
  await preview.close();
  return exitCodes.clean;
}

function portIn(text: string | undefined): number {
  if (text !== undefined && !/^\d{1,5}$/.test(text)) {
    throw new UserError(
      `--port ${text} is not a port: write a number from 1 to 65535, or leave it out for any that is free.`,
    );
  }
  const port = Number(text ?? 0);
  if (port > 65_535) {
    throw new UserError(`--port ${text} is not a port: the highest is 65535.`);
  }
  return port;
}

/** Resolves when somebody asks the command to end. */
function ending(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
}
