/** Where Keyline is published; null as long as it is nowhere. `homepage` in package.json says the same. */
const webAddress: string | null = null;

/** The address of the page that explains a rule; null while there is no such place on the web. */
export function rulePageAddress(rule: string): string | null {
  return webAddress === null ? null : `${webAddress}/rules/${rule}`;
}
