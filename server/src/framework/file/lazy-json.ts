import { once } from '../../text/memory.ts';

/** Reads the JSON when it is first asked for. It was checked when it was generated, so its type can be trusted. */
export function lazyJson<Value>(json: string): () => Value {
  return once(() => JSON.parse(json) as Value);
}
