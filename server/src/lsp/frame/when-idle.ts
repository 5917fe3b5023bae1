import type { TypingPause } from './typing-pause.ts';

/** How long after its first findings an editor still asks for what else it shows of a report, in milliseconds. */
const openingTime = 3000;

/**
 * Gives what is to be called whenever a report was checked. After the first time, once the editor has what it shows of
 * the report and nobody types, `idle` is called, once.
 */
export function whenIdle(typing: TypingPause, idle: () => void): () => void {
  let checked = false;
  return () => {
    if (!checked) {
      checked = true;
      setTimeout(() => typing.begun().then(idle), openingTime);
    }
  };
}
