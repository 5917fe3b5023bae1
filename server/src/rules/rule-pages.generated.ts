// Made by "npm run generate" from the pages beside the rules. Change those, not this.

/** The page of each rule as Markdown, by rule id. */
export const rulePages: Readonly<Record<string, string>> = {
};
