/**
 * The source of a regular expression that takes what the pattern first finds and never tries the pattern's other ways:
 * without that, patterns behind one another are tried in every combination. The name of the group must be new.
 */
export function atomic(pattern: string, group: string): string {
  return `(?=(?<${group}>${pattern}))\\k<${group}>`;
}

/** Names for groups: each is given out once. */
export type NewGroup = () => string;

export function groupNames(): NewGroup {
  let count = 0;
  return () => {
    count += 1;
    return `g${count}`;
  };
}
