import { window } from 'vscode';

/** The same command, which tells the author in words where it cannot be done. */
export function guarded<Args extends readonly unknown[]>(
  run: (...args: Args) => unknown,
): (...args: Args) => Promise<unknown> {
  return async (...args) => {
    try {
      return await run(...args);
    } catch (fault) {
      void window.showErrorMessage(faultWords(fault));
      return undefined;
    }
  };
}

/** What is said of a fault; a request that the server refused says why, behind the name of the request. */
export function faultWords(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  const plain = message.replace(/^(?:keyline[./]\w+|workspace\/executeCommand) failed: /, '');
  return `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}`;
}
