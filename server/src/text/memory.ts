/** What was worked out for objects, kept for as long as they are in use. */
export interface Memory<Key extends object, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/**
 * A memory in which each object holds what was worked out for it, where nobody sees it and copies do not take it along.
 *
 * Why no WeakMap: what it holds outlives all small garbage collections, also when its key is long gone. So at each
 * keystroke one more report with all that is known of it would wait for a large one, for which the author waits.
 */
export function memory<Key extends object, Value>(): Memory<Key, Value> {
  const place = memories;
  memories += 1;
  return {
    get: (key: Holder) => key[notes]?.[place] as Value | undefined,
    set: (key: Holder, value) => {
      const noted = key[notes];
      if (noted !== undefined) {
        noted[place] = value;
      } else {
        // Room for all of them: to grow costs more room than that.
        const first = new Array<unknown>(memories);
        first[place] = value;
        // Where nobody sees it, and copies do not take it along.
        Object.defineProperty(key, notes, { value: first });
      }
    },
  };
}

/**
 * How many memories there are. Each has its own place in what is noted on an object: to look along a chain of the twenty
 * notes that a block has took a fifth of a keystroke.
 */
let memories = 0;

const notes: unique symbol = Symbol('notes');

interface Holder {
  readonly [notes]?: unknown[];
}

/**
 * The same function with a cache: it works once for each object, and gives the same result again as long as the object
 * is in use.
 */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = memory<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: make(key) };
      known.set(key, found);
    }
    return found.value;
  };
}

/**
 * The same function, which works once for each part of each whole; what it gave is kept with the whole. It is for
 * parts of which there are many new ones with every keystroke: noting something on an object takes longer than putting
 * it into a map.
 */
export function rememberedParts<Whole extends object, Part, Value>(
  make: (whole: Whole, part: Part) => Value,
): (whole: Whole, part: Part) => Value {
  const known = memory<Whole, Map<Part, { readonly value: Value }>>();
  return (whole, part) => {
    let parts = known.get(whole);
    if (parts === undefined) {
      parts = new Map();
      known.set(whole, parts);
    }
    let found = parts.get(part);
    if (found === undefined) {
      found = { value: make(whole, part) };
      parts.set(part, found);
    }
    return found.value;
  };
}

/** The same function, which works once for each text and keeps every result for as long as it is in use itself. */
export function rememberedTexts<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = { value: make(text) };
      known.set(text, found);
    }
    return found.value;
  };
}

/** Makes the value when it is first asked for, and gives the same again. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
