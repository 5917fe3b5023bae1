/** A computed block: a line of its own such as `::scores`, which stands for what Keyline computes. */
export interface DirectiveDefinition {
  readonly name: string;
  /** What stands there when the report is rendered. */
  readonly description: string;
}

/** Every computed block there is. */
export const directiveDefinitions: readonly DirectiveDefinition[] = [
  { name: 'ratings', description: 'A grid of ratings: services by key questions.' },
  { name: 'scores', description: 'A table of the scores and of what they amount to.' },
  { name: 'changes', description: 'What changed since the previous report.' },
  { name: 'actions', description: 'A list of the actions that the report asks for.' },
];
