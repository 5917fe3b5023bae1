import { commands, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** How often the server is started again within `period` before it is left alone. */
const mostRestarts = 4;

/** In milliseconds. */
const period = 180_000;

/**
 * What is done where the server ends by itself: it is started again, and the author is told once. Where it ends again
 * and again it is left alone, and the author can start it.
 */
export function serverEnded(): ErrorHandler {
  const ends: number[] = [];
  return {
    // What could not be sent or read is logged; if the server is gone, that is told on its own.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      ends.push(now);
      const lately = ends.filter((time) => now - time < period).length;
      if (lately <= mostRestarts) {
        if (ends.length === 1) {
          void tell('Keyline ended unexpectedly and was started again. Nothing of your text is lost.', []);
        }
        return { action: CloseAction.Restart, handled: true };
      }
      void tell('Keyline ends again and again, so it is not started any more.', [restart]);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

interface Way {
  readonly title: string;
  readonly command: string;
}

const restart: Way = { title: 'Restart', command: 'keyline.restartServer' };
const showLog: Way = { title: 'Show Log', command: 'keyline.showLog' };
const report: Way = { title: 'Report a Problem', command: 'keyline.reportProblem' };

async function tell(message: string, ways: readonly Way[]): Promise<void> {
  const chosen = await window.showWarningMessage(message, ...ways, showLog, report);
  if (chosen !== undefined) {
    await commands.executeCommand(chosen.command);
  }
}
