import type { Connection } from 'vscode-languageserver';

/** What went wrong, in one line. */
export function faultMessage(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** What went wrong and where in the program, for a log. */
export function faultDetail(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

/** Lets work go on by itself; a fault in it is logged and ends nothing. */
export function logFaultOf(connection: Connection, what: string, work: Promise<unknown>): void {
  work.catch((fault: unknown) => {
    connection.console.error(`${what} failed: ${faultDetail(fault)}`);
  });
}
