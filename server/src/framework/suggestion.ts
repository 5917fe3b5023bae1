import { nearestNames } from './nearest-names.ts';

/** How a message about an unknown name ends: `: did you mean X?`, or a full stop where nothing is near. */
export function suggestion(known: readonly string[], name: string): string {
  const [nearest] = nearestNames(known, name);
  return nearest === undefined ? '.' : `: did you mean ${nearest}?`;
}
