/** Tells work that can wait when the author is not typing. */
export interface TypingPause {
  /** To be called at every change of an open text. */
  readonly typed: () => void;
  /** Resolves when nobody has typed for a moment; after `longestWait` in any case, so that all work ends some day. */
  readonly begun: () => Promise<void>;
}

/** How long after a change the next one is still expected, in milliseconds. */
const expected = 100;

/** In milliseconds. Whoever types without a pause then waits for one small piece of work, twice in a second. */
const longestWait = 500;

/** A pause that goes on until somebody types. */
export function typingPause(): TypingPause {
  let typing: ReturnType<typeof setTimeout> | null = null;
  let waiting: (() => void)[] = [];
  const begin = () => {
    typing = null;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) {
      wake();
    }
  };
  return {
    typed: () => {
      if (typing !== null) {
        clearTimeout(typing);
      }
      typing = setTimeout(begin, expected);
    },
    begun: async () => {
      if (typing !== null) {
        await new Promise<void>((resolve) => {
          const limit = setTimeout(resolve, longestWait);
          waiting.push(() => {
            clearTimeout(limit);
            resolve();
          });
        });
      }
    },
  };
}
