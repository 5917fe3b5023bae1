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

const none: readonly RegExpExecArray[] = [];
