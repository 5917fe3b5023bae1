/** The duty to show ratings to everybody who comes to a service. */
export interface DisplayDuty {
  /** Who gives the ratings. */
  readonly by: string;
  /** How many days after publication they must be shown at the latest. */
  readonly days: number;
  /** Where the one who gives them shows ratings: an address. */
  readonly website: string;
}
