import type { NamedDefinition } from './named-definition.ts';

export interface ScoreDefinition {
  readonly value: number;
  /** What reports write in place of the number, such as "Met". */
  readonly name?: string | undefined;
  /** Other words for the same, where it has a name. */
  readonly aliases?: readonly string[] | undefined;
  readonly meaning: string;
}

export interface RatingDefinition extends NamedDefinition {
  /** What sentences call it besides, such as "requiring improvement". */
  readonly spoken?: readonly string[] | undefined;
  /** The score that a statement carries forward from this previous rating. */
  readonly carries: number | null;
  /** What it counts as in a weighted overall rating. */
  readonly value?: number | undefined;
  /** How good it is; undefined where that follows from its place among the others. */
  readonly tone?: Tone | undefined;
  readonly description?: string | undefined;
}

/** How good a rating is, in steps that need no knowledge of the framework; colours and shapes follow from them. */
export type Tone = 'best' | 'good' | 'middling' | 'poor' | 'none';
