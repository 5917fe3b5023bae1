/**
 * Every match of a pattern in a text, from left to right, none within another. The pattern has the flag `g`; it is used
 * as it is, where `matchAll` copies it each time, which takes longer than to search a sentence in vain.
 */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) {
    return none;
  }
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') {
      pattern.lastIndex += 1;
    }
    match = pattern.exec(text);
  }
  return found;
}

/** What a group of this name matches in a text; undefined where there is no match, or the group is left out of it. */
export function groupIn(pattern: RegExp, text: string, name: string): string | undefined {
  return pattern.exec(text)?.groups?.[name];
}

const none: readonly RegExpExecArray[] = [];
