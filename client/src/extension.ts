import type { ExtensionContext } from 'vscode';
import { registerFeatures } from './features.ts';
import type { LanguageServer } from './language-server/language-server.ts';

let server: LanguageServer | undefined;

/** Starts the language server and all that the extension adds to it. */
export async function activate(context: ExtensionContext): Promise<void> {
  server = await serverHere(context);
  context.subscriptions.push(server);
  registerFeatures(context, server);
  await server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/**
 * One script is the extension on a computer and in a browser, so that authors fetch its library once. Each side is read
 * where it is used. Other extensions in the same browser may have put a `process` there, but none with a version of Node.
 */
async function serverHere(context: ExtensionContext): Promise<LanguageServer> {
  if (typeof process === 'object' && typeof process.versions?.node === 'string') {
    return (await import('./language-server/server-in-process.ts')).serverInProcess(context);
  }
  return (await import('./language-server/server-in-worker.ts')).serverInWorker(context);
}
