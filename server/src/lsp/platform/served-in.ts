/** What the server tells the program that runs it in Node. */
export interface ServedIn {
  /** Where the scripts of Keyline lie. */
  readonly folder: string;
  /** Called once: a report was checked some seconds ago, and nobody types. What is slow and can wait can be done now. */
  readonly settled: () => void;
}
