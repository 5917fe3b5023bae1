import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { exitCodes } from '../program/exit-codes.ts';

export interface LanguageServerOptions {
  readonly stdio?: boolean;
  readonly socket?: string;
}

/**
 * Runs the language server, which is a program of its own beside this one, until it ends; gives its exit code.
 * Without an option it speaks over standard input and output.
 */
export function languageServerCommand(options: LanguageServerOptions): Promise<number> {
  const server = join(import.meta.dirname, 'server.js');
  const channel = options.socket === undefined ? '--stdio' : `--socket=${options.socket}`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [server, channel], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? exitCodes.fault));
  });
}
