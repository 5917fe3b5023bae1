import type { Terminal } from '../program/terminal.ts';
import { counted } from '../program/wording.ts';

/** Milliseconds: what is done sooner needs no progress; then the line changes no oftener than it can be read. */
const [patience, pause] = [1000, 100];

/** Shows on a screen how many reports or pages are done and which is next, once the work takes over a second. */
export interface Progress {
  readonly next: (path: string) => void;
  readonly end: () => void;
}

/** Nothing is shown in a pipe, nor where `quiet` asks for it. `now` gives milliseconds. */
export function showProgress(
  { progress }: Terminal,
  quiet: boolean,
  now: () => number = Date.now,
  noun: 'report' | 'page' = 'report',
): Progress {
  if (progress == null || quiet) {
    return { next: () => {}, end: () => {} };
  }
  let done = 0;
  let due = now() + patience;
  let isShown = false;
  return {
    next: (path) => {
      if (now() >= due) {
        due = now() + pause;
        isShown = true;
        progress(`${counted(done, noun)} done: ${path}`);
      }
      done += 1;
    },
    end: () => {
      if (isShown) {
        progress('');
      }
    },
  };
}
