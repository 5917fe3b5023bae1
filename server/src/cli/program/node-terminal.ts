import { once } from 'node:events';
import { exitCodes } from './exit-codes.ts';
import { noteLine, plainLine } from './plain-text.ts';
import type { Terminal } from './terminal.ts';
import { fileSystemReason } from './user-error.ts';

/** Where the width of the terminal is not known, results fit this many columns. */
const defaultWidth = 80;

/** Back to the beginning of the line, and nothing on it. */
const clearLine = '\r\u001B[K';

/** The terminal that Keyline was started in. */
export function nodeTerminal(): Terminal {
  endWhenNothingCanBePrinted();
  let showsProgress = false;
  const clearProgress = () => {
    if (showsProgress) {
      showsProgress = false;
      process.stderr.write(clearLine);
    }
  };
  return {
    workingDirectory: process.cwd(),
    environment: process.env,
    isScreen: process.stdout.isTTY === true,
    width: process.stdout.columns ?? defaultWidth,
    print: (text) => {
      clearProgress();
      process.stdout.write(text);
    },
    note: (line) => {
      clearProgress();
      process.stderr.write(noteLine(line));
    },
    noteText: (text) => {
      clearProgress();
      process.stderr.write(text);
    },
    progress:
      process.stderr.isTTY === true && process.env.TERM !== 'dumb'
        ? (line) => {
            showsProgress = line !== '';
            process.stderr.write(
              `${clearLine}${plainLine(line).slice(0, (process.stderr.columns ?? defaultWidth) - 1)}`,
            );
          }
        : null,
    readInput,
    inputPieces,
    printed,
    // The input is looked at last: to open it takes longer than to read a short report.
    ask: process.stderr.isTTY === true && process.stdin.isTTY === true ? ask : null,
  };
}

/** Most commands ask nothing, so what asks is loaded when something is asked. */
async function ask(question: string): Promise<string> {
  const { askOnce } = await import('./ask-once.ts');
  return askOnce(question);
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of inputPieces()) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* inputPieces(): AsyncGenerator<Uint8Array> {
  for await (const piece of process.stdin) {
    yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
  }
}

/** The other end may read more slowly than is printed: then nothing more is printed until it has caught up. */
async function printed(): Promise<void> {
  if (process.stdout.writableNeedDrain) {
    await once(process.stdout, 'drain');
  }
}

/** `keyline lint | head` closes the pipe early: that is no fault. A full disk is told; results that are cut off fail. */
function endWhenNothingCanBePrinted(): void {
  process.stderr.on('error', () => process.exit());
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') {
      process.stderr.write(`The results cannot be written: ${fileSystemReason(fault)}.\n`);
      process.exitCode = exitCodes.usage;
    }
    process.exit();
  });
}
