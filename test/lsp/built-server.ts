import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The language server as it is shipped. Throws where it was not built. */
export function builtServer(): string {
  const path = resolve('server/dist/server.js');
  if (!existsSync(path)) {
    throw new Error('These tests drive the built language server: run "npm run build" first.');
  }
  return path;
}
