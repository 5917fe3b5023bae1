/** Something that reports call by a name: the house form and the other spellings that mean the same. */
export interface NamedDefinition {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly note?: string | undefined;
}
