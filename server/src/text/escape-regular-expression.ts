/** The text as the source of a regular expression that matches it letter by letter, with or without the flag `u`. */
export function escapeRegularExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
