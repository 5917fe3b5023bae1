import { comparable } from '../phrases/comparable-text.ts';
import type { TemplatePart } from '../phrases/phrase-template.ts';

/** A place in a template from which reading goes on: the same text may have led to several. */
interface Place {
  /** What may stand here: a character, or a slot by its name in braces. */
  readonly steps: { readonly sign: string; readonly next: Place }[];
  /** Places that stand for this one too: what lies before them may be left out. */
  readonly same: Place[];
}

/** The places that one text may have led to, and in how many ways to each. */
type Ways = ReadonlyMap<Place, number>;

/** With more, a search through a report takes long; those that Keyline comes with have far fewer. */
const mostWays = 200;
/** How many different beginnings are looked at; a template with more has too many alternatives. */
const mostBeginnings = 20_000;

/**
 * Whether one text can be read by the template in too many ways, as with `{s}{s}{s}…` or `[a|aa][a|aa]…`: each more
 * would double the time that a search takes. What stands in a slot is taken in one way, but may be what the
 * alternatives to the slot say as well, so all of those count on.
 */
export function hasTooManyReadings(parts: readonly TemplatePart[]): boolean {
  const start: Place = { steps: [], same: [] };
  follow(parts, start);
  const seen = new Set<string>();
  const numbers = new Map<Place, number>();
  const waiting: { readonly ways: Ways; readonly others: number }[] = [{ ways: reached([[start, 1]]), others: 1 }];
  for (let beginning = waiting.pop(); beginning !== undefined; beginning = waiting.pop()) {
    const { ways, others } = beginning;
    const total = readings(ways);
    if (total * others > mostWays || seen.size > mostBeginnings) {
      return true;
    }
    const name = nameOf(ways, others, numbers);
    if (!seen.has(name)) {
      seen.add(name);
      for (const [sign, next] of nextOf(ways)) {
        waiting.push({ ways: reached(next), others: sign.length > 1 ? others * total : others });
      }
    }
  }
  return false;
}

/** Places where something may stand count; the others are what stands for them. */
function readings(ways: Ways): number {
  return [...ways].reduce((sum, [{ steps }, count]) => (steps.length > 0 ? sum + count : sum), 0);
}

/** Lays the parts behind a place; gives the place behind them. */
function follow(parts: readonly TemplatePart[], start: Place): Place {
  let at = start;
  for (const part of parts) {
    at = followOne(part, at);
  }
  return at;
}

function followOne(part: TemplatePart, start: Place): Place {
  switch (part.kind) {
    case 'text':
      return followSigns([...comparable(part.text).replace(/ +/g, ' ')], start);
    case 'slot':
      return followSigns([`{${part.name}}`], start);
    case 'plural': {
      const end = followSigns([...part.ending], start);
      start.same.push(end);
      return end;
    }
    case 'choice': {
      const end: Place = { steps: [], same: [] };
      for (const option of part.options) {
        const first: Place = { steps: [], same: [] };
        start.same.push(first);
        follow(option, first).same.push(end);
      }
      return end;
    }
  }
}

function followSigns(signs: readonly string[], start: Place): Place {
  let at = start;
  for (const sign of signs) {
    const next: Place = { steps: [], same: [] };
    at.steps.push({ sign, next });
    at = next;
  }
  return at;
}

/** All places that stand for these too. */
function reached(places: readonly (readonly [Place, number])[]): Ways {
  const ways = new Map<Place, number>();
  const waiting = [...places];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const [place, count] = one;
    const total = (ways.get(place) ?? 0) + count;
    ways.set(place, total);
    if (total > mostWays) {
      return ways;
    }
    waiting.push(...place.same.map((other) => [other, count] as const));
  }
  return ways;
}

function nextOf(ways: Ways): ReadonlyMap<string, readonly (readonly [Place, number])[]> {
  const next = new Map<string, (readonly [Place, number])[]>();
  for (const [place, count] of ways) {
    for (const step of place.steps) {
      const places = next.get(step.sign) ?? [];
      places.push([step.next, count]);
      next.set(step.sign, places);
    }
  }
  return next;
}

/** The same for the same places reached in the same ways. */
function nameOf(ways: Ways, others: number, numbers: Map<Place, number>): string {
  const places = [...ways].map(([place, count]) => {
    const number = numbers.get(place) ?? numbers.size;
    numbers.set(place, number);
    return `${number}:${count}`;
  });
  return `${others} ${places.sort().join(' ')}`;
}
