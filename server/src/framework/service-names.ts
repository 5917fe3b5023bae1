import { once } from '../text/memory.ts';
import { normaliseName } from './normalise-name.ts';
import { englishWords } from './words.ts';

const groups = once(() => englishWords()['same-service'].map((names) => names.map(normaliseName)));

/** Whether two names are of one service of a hospital: “A&E”, “the emergency department” and “urgent and emergency care”. */
export function areOneService(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => withoutServiceNoun(normaliseName(name).replace(/^the /u, '')));
  return groups().some((names) => names.includes(first ?? '') && names.includes(second ?? ''));
}

/** All names of the service that has this one, in small letters and without “service”; none where it has no others. */
export function otherServiceNames(name: string): readonly string[] {
  const own = withoutServiceNoun(normaliseName(name).replace(/^the /u, ''));
  return groups().find((names) => names.includes(own)) ?? [];
}

/** “Maternity services”, “the maternity ward”. */
export function withoutServiceNoun(name: string): string {
  return name.replace(/ (?:services?|departments?|wards?|units?)$/u, '');
}
