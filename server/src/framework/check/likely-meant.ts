import type * as z from 'zod/mini';
import { nearestNames } from '../nearest-names.ts';

/** Words that YAML once read as true and false. */
const answers: ReadonlyMap<string, string> = new Map([
  ['yes', 'true'],
  ['on', 'true'],
  ['no', 'false'],
  ['off', 'false'],
]);

/** What the author most likely meant by a value that is refused, as YAML writes it; undefined where that is not plain. */
export function likelyMeant(issue: z.core.$ZodIssue): string | undefined {
  const written = refusedValue(issue);
  if (typeof written !== 'string') {
    const isText = issue.code === 'invalid_type' && issue.expected === 'string' && Number.isInteger(written);
    return isText ? `'${written}'` : undefined;
  }
  if (issue.code === 'invalid_type') {
    const isNumber = issue.expected === 'number' && /^\d+$/.test(written);
    return isNumber ? written : issue.expected === 'boolean' ? answers.get(written.toLowerCase()) : undefined;
  }
  return wantsId(issue) ? idFrom(written) : nearestNames(choicesOf(issue), written)[0];
}

/** Whether an id is wanted, of small letters, digits and hyphens. */
export function wantsId(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_format' && issue.pattern?.includes('a-z') === true;
}

/** The texts of which one must stand there; none where the value is not one of a few. */
export function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  const values = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? (issue.options ?? []) : [];
  return values.filter((value) => typeof value === 'string');
}

/** Where the shape of a map is chosen by one of its keys, the value of that key. */
function refusedValue(issue: z.core.$ZodIssue): unknown {
  const chooses = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  return chooses ? Reflect.get(Object(issue.input), issue.discriminator ?? '') : issue.input;
}

/** A name as an id: "Work & play" gives `work-play`. */
function idFrom(name: string): string | undefined {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || undefined;
}
