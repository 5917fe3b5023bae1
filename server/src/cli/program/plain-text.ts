/** What steers a terminal, or turns the order of what is read: control characters, ends of lines, marks of direction. */
const steering = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu;

/** What runners of GitHub and Azure look for anywhere in a line. */
const commandMark = /##(?=(?:vso)?\[)/gi;

/**
 * Text of a report, or the name of a file, as a line can show it: each character that would steer the terminal is a
 * space. The length in UTF-16 code units stays.
 */
export function plainLine(text: string): string {
  return text.replace(steering, ' ');
}

/** The same for text of several lines. */
export function plainLines(text: string): string {
  return text.replace(steering, (character) => (character === '\n' ? character : ' '));
}

/**
 * Lines for people in which nothing is a workflow command: a runner of GitHub obeys lines that begin with two colons,
 * and `##[` anywhere; one of Azure `##vso[` too.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/^[ \t]*::/gm, (start) => `${start.slice(0, -1)} :`).replace(commandMark, '## ');
}

/** JSON with the same data in which no runner finds a command: a log may hold it as it is printed. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(commandMark, '#\\u0023');
}

/** The same for the text of an element or attribute of XML. */
export function xmlText(escaped: string): string {
  return escaped.replace(commandMark, '#&#35;');
}

/** The same data, in which no text holds what steers a terminal. For data that JSON can hold. */
export function plainData<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    typeof value === 'string' ? plainLines(value) : value,
  );
}

/** One line for people beside the results, with its end: nothing in it steers a terminal or a runner. */
export function noteLine(line: string): string {
  return `${withoutCommands(plainLine(line))}\n`;
}
