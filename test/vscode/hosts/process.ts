import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a server that was started answers at an address; throws where it ends or stays silent for a minute. */
export async function untilAnswering(server: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (server.exitCode !== null) {
      throw new Error(`It ended with exit code ${server.exitCode}.`);
    }
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) {
      return;
    }
    await sleep(100);
  }
  throw new Error(`Nobody answered at ${url} within a minute.`);
}

/** Ends a process that was started with `detached`, and all that it started. */
export async function endGroup(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) {
    return;
  }
  if (leader.exitCode === null && leader.signalCode === null) {
    const ended = new Promise<void>((resolve) => {
      leader.once('exit', () => resolve());
    });
    signal(pid, 'SIGTERM');
    await Promise.race([ended, sleep(5_000)]);
  }
  // Extension hosts outlive their server for a while.
  signal(pid, 'SIGKILL');
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // Nobody is left in it.
  }
}
