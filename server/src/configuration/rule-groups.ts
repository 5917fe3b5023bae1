/** `score/*` for `score/mismatch`: how configuration names all rules of a group at once. */
export function groupOf(ruleId: string): string {
  return `${ruleId.slice(0, ruleId.indexOf('/'))}/*`;
}
