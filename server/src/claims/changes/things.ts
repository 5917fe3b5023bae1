/** What a rating is of: a key question, the whole, or a service. */
export interface Thing {
  /** The id of a key question; null for the whole; `here` for what the sentence stands under. */
  readonly part: string | null;
  readonly isHere: boolean;
  /** Null where the sentence names no service. */
  readonly service: string | null;
}

/** A key question, by its id. */
export function partOf(part: string): Thing {
  return { part, isHere: false, service: null };
}

/** The whole. */
export const theWhole: Thing = { part: null, isHere: false, service: null };

/** Whether these are neither key questions nor services. */
export function areWhole(things: readonly Thing[] | null): boolean {
  return things?.every(({ part, service }) => part === null && service === null) === true;
}

/** What the sentence stands under. */
export const here: Thing = { part: null, isHere: true, service: null };
