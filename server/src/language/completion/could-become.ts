/**
 * Whether the author who typed this at the start of a line may be writing the name. Where a line of prose begins just as
 * well, nothing else is offered, so that prose can be written in peace.
 */
export function couldBecome(name: string, typed: string): boolean {
  return name.toLowerCase().startsWith(typed.trimStart().toLowerCase());
}
