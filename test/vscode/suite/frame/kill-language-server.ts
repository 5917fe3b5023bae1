import { assert } from 'chai';
import { env, UIKind } from 'vscode';

/** Whether the extension host is a process of Node, and so the language server a process beside it. */
export const hasProcesses = env.uiKind === UIKind.Desktop || env.remoteName !== undefined;

/** Ends the language server as a crash would; only where `hasProcesses`. */
export async function killLanguageServer(): Promise<void> {
  const { execFileSync } = await import('node:child_process');
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const servers = processes
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...words]) => parent === String(process.pid) && /server[\\/]dist[\\/]server\.js/.test(words.join()),
    );
  assert.lengthOf(servers, 1, `One language server was expected among:\n${processes}`);
  for (const [id] of servers) {
    process.kill(Number(id), 'SIGKILL');
  }
}
