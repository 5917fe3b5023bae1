import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isNeverEntered } from '../../disk/ignore-files.ts';
import { isWithin } from '../../disk/within-reach.ts';
import type { Terminal } from '../program/terminal.ts';
import { fileSystemReason, UserError } from '../program/user-error.ts';

/** How long files must rest before they are checked, in milliseconds: one save can be several changes. */
const rest = 100;

/** Clears a screen and what has been scrolled out of it. */
const clearScreen = '\u001B[2J\u001B[3J\u001B[H';

/**
 * Checks now and whenever a report, a configuration or a framework changes in the folders of these paths, until the
 * program is ended. Throws a UserError where a folder cannot be watched.
 */
export async function watchReports(
  paths: readonly string[],
  check: () => Promise<number>,
  terminal: Terminal,
): Promise<never> {
  if (paths.includes('-')) {
    throw new UserError('Standard input does not change: give --watch with files or folders.');
  }
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = running.then(async () => {
      if (terminal.isScreen) {
        terminal.print(clearScreen);
      }
      // What is wrong is told, and the watch goes on: the author is about to put it right.
      await check().catch((fault: unknown) => {
        if (!(fault instanceof UserError)) {
          throw fault;
        }
        terminal.note(fault.message);
      });
      terminal.note('Waiting for changes. Ctrl+C ends.');
    });
    return running;
  };
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, fail) => {
    for (const folder of foldersOf(paths.length === 0 ? ['.'] : paths, terminal.workingDirectory)) {
      const watcher = watcherOf(folder, terminal.workingDirectory);
      watcher.on('error', (fault) => fail(new UserError(`${folder} cannot be watched any more: ${fault.message}.`)));
      watcher.on('change', (_event, name) => {
        if (isOfReports(String(name))) {
          clearTimeout(timer);
          timer = setTimeout(() => run().catch(fail), rest);
        }
      });
    }
  });
  await Promise.race([run(), failed]);
  return failed;
}

/** The folders that the paths are or lie in, without those that lie in another of them. */
function foldersOf(paths: readonly string[], workingDirectory: string): readonly string[] {
  const folders = new Set(
    paths.map((path) => {
      const place = resolve(workingDirectory, path);
      return existsSync(place) && statSync(place).isDirectory() ? place : dirname(place);
    }),
  );
  return [...folders].filter((folder) => ![...folders].some((other) => other !== folder && isWithin(other, folder)));
}

function watcherOf(folder: string, workingDirectory: string): FSWatcher {
  try {
    return watch(folder, { recursive: true });
  } catch (fault) {
    throw new UserError(`${resolve(workingDirectory, folder)} cannot be watched: ${fileSystemReason(fault)}.`);
  }
}

/** Whether the file of this name can change what is found. */
function isOfReports(name: string): boolean {
  return /(?:\.md|\.ya?ml|ignore)$/.test(name) && !name.split(/[\\/]/).some(isNeverEntered);
}
