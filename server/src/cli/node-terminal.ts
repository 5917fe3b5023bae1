import type { Terminal } from './terminal.ts';

/** Where the width of the terminal is not known, results fit this many columns. */
const defaultWidth = 80;

/** The terminal that Keyline was started in. */
export function nodeTerminal(): Terminal {
  endQuietlyWhenNobodyReads();
  return {
    workingDirectory: process.cwd(),
    environment: process.env,
    isScreen: process.stdout.isTTY === true,
    width: process.stdout.columns ?? defaultWidth,
    print: (text) => {
      process.stdout.write(text);
    },
    note: (line) => {
      process.stderr.write(`${line}\n`);
    },
    noteText: (text) => {
      process.stderr.write(text);
    },
    readInput,
  };
}

async function readInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) {
    pieces.push(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
  }
  return Buffer.concat(pieces);
}

/** `keyline lint | head` closes the pipe early: that is no fault. */
function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE') {
        throw fault;
      }
      process.exit();
    });
  }
}
