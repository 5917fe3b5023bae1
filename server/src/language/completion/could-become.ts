/**
 * Whether the author who typed this at the start of a line may be writing the name: it begins one of the name's words.
 * Where a line of prose begins just as well, nothing else is offered, so that prose can be written in peace.
 */
export function couldBecome(name: string, typed: string): boolean {
  const wanted = typed.trimStart().toLowerCase();
  const lower = name.toLowerCase();
  return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
}
