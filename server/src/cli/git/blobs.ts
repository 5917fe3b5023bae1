import { spawn } from 'node:child_process';
import { UserError } from '../program/user-error.ts';
import { gitEnvironment, noGit, quietWords } from './run-git.ts';

/** Contents that git keeps. */
export interface Blobs {
  /** The bytes of an object. Rejects with a UserError where git does not have it. */
  readonly read: (id: string) => Promise<Uint8Array>;
  /** Ends the program that reads. Nothing can be read any more. */
  readonly close: () => void;
}

interface Asked {
  readonly id: string;
  readonly settle: (bytes: Uint8Array) => void;
  readonly fail: (fault: Error) => void;
}

/** Reads objects of a repository through one `git cat-file`, which answers in the order in which it is asked. */
export function openBlobs(root: string): Blobs {
  const git = spawn('git', [...quietWords, 'cat-file', '--batch'], {
    cwd: root,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting: Asked[] = [];
  let received: Buffer[] = [];
  let length = 0;
  /** How many bytes the next whole answer needs at least. */
  let needed = 1;

  git.stdout.on('data', (piece: Buffer) => {
    received.push(piece);
    length += piece.length;
    while (length >= needed && waiting.length > 0 && takeAnswer()) {
      needed = 1;
    }
  });
  const failAll = (fault: Error) => {
    for (const { fail } of waiting.splice(0)) {
      fail(fault);
    }
  };
  git.on('error', (fault) => failAll(new UserError(noGit(fault))));
  git.on('close', () => failAll(new UserError('git ended before it had given all that was asked of it.')));
  git.stdin.on('error', () => {
    // Git is gone: its end is told to all who wait.
  });

  /** Hands the first answer over: a line "ID blob SIZE", then the bytes and a line feed. False where it is not whole. */
  function takeAnswer(): boolean {
    const bytes = received.length === 1 && received[0] !== undefined ? received[0] : Buffer.concat(received);
    received = [bytes];
    const lineEnd = bytes.indexOf('\n');
    if (lineEnd < 0) {
      needed = length + 1;
      return false;
    }
    const [, size] = /^[\da-f]+ blob (\d+)$/.exec(bytes.toString('latin1', 0, lineEnd)) ?? [];
    const end = size === undefined ? lineEnd + 1 : lineEnd + 1 + Number(size) + 1;
    if (length < end) {
      needed = end;
      return false;
    }
    const asked = waiting.shift();
    if (size === undefined) {
      asked?.fail(new UserError(`git does not have the object ${asked.id}.`));
    } else {
      asked?.settle(bytes.subarray(lineEnd + 1, end - 1));
    }
    received = [bytes.subarray(end)];
    length -= end;
    return true;
  }

  return {
    read: (id) =>
      new Promise((settle, fail) => {
        waiting.push({ id, settle, fail });
        git.stdin.write(`${id}\n`);
      }),
    close: () => {
      git.stdin.end();
    },
  };
}
