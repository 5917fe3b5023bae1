/** The labels that references may point at, normalised as CommonMark compares them. */
export interface Labels {
  readonly definitions: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export const noLabels: Labels = { definitions: new Set(), footnotes: new Set() };
