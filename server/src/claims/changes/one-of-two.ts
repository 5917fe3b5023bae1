import type { Check } from './checks.ts';
import type { Thing } from './things.ts';

/** “The first time that it has been rated outstanding for caring”: of caring, and so not of what the sentence stands under. */
export function withoutVague(checks: readonly Check[]): readonly Check[] {
  const areAll = ({ alternatives }: Check, isWanted: (thing: Thing) => boolean) =>
    alternatives.length > 0 && alternatives.every(({ things }) => things?.every(isWanted) === true);
  const isHere = (check: Check) => areAll(check, (thing) => thing.isHere);
  const isOfPart = (check: Check) => areAll(check, ({ part }) => part !== null);
  return checks.filter((one) => !(isHere(one) && checks.some((other) => other.start === one.start && isOfPart(other))));
}

/** Whether the one can be read in one way only, and the other in several. */
export function isPlainer(one: Check, other: Check): boolean {
  return one.alternatives.length === 1 && other.alternatives.length > 1;
}

/** “All five were rated inadequate; now none is”: what was so is not so now. */
export function isOver({ alternatives }: Check, elided: Check): boolean {
  return alternatives.every(({ now, things }) =>
    elided.alternatives.some(
      (other) => now !== null && other.notNow === now && JSON.stringify(other.things) === JSON.stringify(things),
    ),
  );
}

/** The checks without those of words that others read too. */
export function besides(checks: readonly Check[], others: readonly Check[]): readonly Check[] {
  return checks.filter(({ start }) => !others.some((other) => other.start === start));
}
