/** The same function, which computes its answer for each key only once. */
export function remember<Result>(compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (key) => {
    const entry = known.get(key) ?? { result: compute(key) };
    known.set(key, entry);
    return entry.result;
  };
}
