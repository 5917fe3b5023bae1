import type { NamedDefinition } from './named-definition.ts';

/** An Act or a set of regulations. The same number can stand in two instruments and mean two things. */
export interface RegulationInstrument extends NamedDefinition {
  readonly regulations: readonly Regulation[];
}

export interface Regulation {
  /** As reports write it: `12`, `9A`. */
  readonly number: string;
  readonly title: string;
  /** What reports call it in running text. */
  readonly shortNames: readonly string[];
  /** Words for what it is about, which are no name of it: “medicines”. The same may stand with several. */
  readonly subjects: readonly string[];
  readonly note?: string | undefined;
}
