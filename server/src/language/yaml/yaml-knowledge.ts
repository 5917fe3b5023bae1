/** Something that an author can name or write at a place of a YAML file. */
export interface KnownValue {
  readonly value: string;
  /** What it stands for. */
  readonly detail: string;
}

/** What is known of a YAML file beyond its schema, such as the ids that the file itself defines. */
export interface YamlKnowledge {
  /** What the value at a path can name. */
  readonly valuesAt: (path: readonly string[]) => readonly KnownValue[];
  /**
   * What is written after the colon of the key at the end of a path: a snippet whose further lines are indented as from
   * the key, and whose places to fill have the numbers that `nextPlace` gives. Null where the schema says it all.
   */
  readonly snippetAt: (path: readonly string[], nextPlace: () => number) => string | null;
}

/** For files of which no more is known than their schema. */
export const onlySchema: YamlKnowledge = { valuesAt: () => [], snippetAt: () => null };
