/** Reads the JSON when it is asked for, once. It was checked when it was generated, so its type can be trusted. */
export function lazyJson<Value>(json: string): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= JSON.parse(json) as Value;
    return value;
  };
}
