/** What was worked out for objects, kept for as long as they are in use. */
export interface Memory<Key extends object, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/**
 * A memory in which each object holds what was worked out for it, where nobody sees it and copies do not take it along.
 *
 * It is for objects that come and go with every keystroke. Use a WeakMap for those that stay: what a WeakMap holds
 * outlives all small garbage collections, also when its key is long gone, so at each keystroke one more report with all
 * that is known of it would wait for a large one, for which the author waits.
 */
export function memory<Key extends object, Value>(): Memory<Key, Value> {
  /** Tells what this memory noted from what others have. */
  const owner = {};
  const noteOn = (key: Holder): Note | undefined => {
    let note = key[notes];
    while (note !== undefined && note.owner !== owner) {
      note = note.next;
    }
    return note;
  };
  return {
    get: (key) => noteOn(key)?.value as Value | undefined,
    set: (key: Holder, value) => {
      const note = noteOn(key);
      if (note !== undefined) {
        note.value = value;
      } else if (notes in key) {
        key[notes] = { owner, value, next: key[notes] };
      } else {
        // Where nobody sees it, and copies do not take it along.
        Object.defineProperty(key, notes, { value: { owner, value, next: undefined }, writable: true });
      }
    },
  };
}

const notes: unique symbol = Symbol('notes');

/** What the memories have noted on one object: few, so a chain is found through at once. */
interface Note {
  readonly owner: object;
  value: unknown;
  readonly next: Note | undefined;
}

interface Holder {
  [notes]?: Note | undefined;
}

/**
 * What was worked out for the parts of a whole, kept with the whole. It is for parts of which there are many new ones
 * with every keystroke: noting something on an object takes longer than putting it into a map.
 */
export function keptParts<Whole extends object, Part, Value>(
  kept: Memory<Whole, Map<Part, Value>>,
  whole: Whole,
): Map<Part, Value> {
  let parts = kept.get(whole);
  if (parts === undefined) {
    parts = new Map();
    kept.set(whole, parts);
  }
  return parts;
}
