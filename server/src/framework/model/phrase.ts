/** What a sentence states. */
export const phraseKinds = [
  'score',
  'rating',
  'previous-rating',
  'rating-remained',
  'rating-changed',
  'rating-first',
  'statements-assessed',
  'breaches',
  'carried-forward',
  'dates',
  'must-actions',
] as const;

export type PhraseKind = (typeof phraseKinds)[number];

/** The places in a phrase that hold a value. */
export const slotNames = [
  'score',
  'rating',
  'previous-rating',
  'key-question',
  'statement',
  'count',
  'dates',
  'service',
  'regulations',
] as const;

export type SlotName = (typeof slotNames)[number];

/**
 * A sentence with slots, such as `This service scored {score} (out of 100) for this area.`
 * How templates are written: `phrase-template.ts`.
 * The first template is the house form that Keyline writes; the others are recognised too.
 */
export interface Phrase {
  readonly id: string;
  readonly kind: PhraseKind;
  readonly templates: readonly string[];
  /**
   * Where the sentence speaks of the service as a whole: `whole` unless it stands under a key question, as "We rated it as
   * Good" does; `whole-only` wherever it stands.
   */
  readonly about?: 'whole' | 'whole-only' | undefined;
  /** Where the sentence is one of news releases: in a report the same words often speak of an earlier inspection. */
  readonly only?: 'news' | undefined;
  /** Words that, earlier in the same sentence, make it speak of something else: "last" in "At our last inspection we rated …". */
  readonly unless: readonly string[];
  readonly note?: string | undefined;
}
