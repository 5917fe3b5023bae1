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
  const slot: unique symbol = Symbol('memory');
  type Holder = Key & { [slot]?: Value };
  return {
    get: (key) => (key as Holder)[slot],
    set: (key, value) => {
      if (slot in key) {
        (key as Holder)[slot] = value;
      } else {
        Object.defineProperty(key, slot, { value, writable: true });
      }
    },
  };
}
