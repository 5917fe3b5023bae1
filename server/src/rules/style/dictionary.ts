/** The words of a language, for whoever checks how they are spelt. */
export interface Dictionary {
  /** Whether a word is spelt right. Letter case counts as it does in print: “Monday”, and both “The” and “the”. */
  readonly has: (word: string) => boolean;
  /** Words that are spelt much like this one, the likeliest first. Takes some hundredths of a second. */
  readonly suggest: (word: string) => readonly string[];
}

/** A dictionary, or why there is none here, as a sentence that says what to do. */
export type FoundDictionary = { readonly dictionary: Dictionary } | { readonly problem: string };
