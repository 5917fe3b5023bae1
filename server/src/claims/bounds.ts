/** How a number in a sentence is meant: as it stands, or as a bound of something that nobody counted. */
export type Bound = 'exactly' | 'at least' | 'at most' | 'more than' | 'less than';

/** Whether a number that is meant so can be `truth`. */
export function fits(bound: Bound, value: number, truth: number): boolean {
  switch (bound) {
    case 'exactly':
      return value === truth;
    case 'at least':
      return truth >= value;
    case 'at most':
      return truth <= value;
    case 'more than':
      return truth > value;
    case 'less than':
      return truth < value;
  }
}
