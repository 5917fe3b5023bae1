import type * as z from 'zod/mini';
import type { CheckProblem } from './check-problem.ts';
import { frameworkFileKeys } from './framework-file-keys.ts';
import { nearestNames } from './nearest-names.ts';
import { suggestion } from './suggestion.ts';

/** What is wrong with a value, where: `path` leads to the value, or to the key itself where `at` is `key`. */
export interface FileProblem extends CheckProblem {
  readonly at: 'key' | 'value';
}

const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
};

/** The problems that one refusal of a schema stands for, in words for the author of the file. */
export function issueProblems(issue: z.core.$ZodIssue): readonly FileProblem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') {
    const known = frameworkFileKeys(issue.path, issue.input);
    return issue.keys.map((key) => ({
      path: [...path, key],
      at: 'key',
      message: `There is no key "${key}" here${suggestion(known, key)} Keys are: ${known.join(', ')}.`,
      instead: nearestNames(known, key)[0],
    }));
  }
  const instead = typeof issue.input === 'string' ? nearestNames(choicesOf(issue), issue.input)[0] : undefined;
  return [{ path, at: 'value', message: `${nameOf(path)} ${complaint(issue)}.`, instead }];
}

/** The texts of which one must stand there; none where the value is not one of a few. */
function choicesOf(issue: z.core.$ZodIssue): readonly string[] {
  const values = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? (issue.options ?? []) : [];
  return values.filter((value) => typeof value === 'string');
}

function nameOf(path: readonly (string | number)[]): string {
  const keys = path.filter((step) => typeof step === 'string');
  const last = path.at(-1);
  if (last === undefined) {
    return 'The file';
  }
  return typeof last === 'number' ? `Item ${last + 1} of "${keys.at(-1) ?? ''}"` : `"${last}"`;
}

function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) {
        return 'is missing or empty';
      }
      return `${issue.input === null ? 'is empty; it ' : ''}must be ${shapes[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${listed(issue.values.map((value) => JSON.stringify(value)))}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'must be the id of one that Keyline knows, or be written out as a map with the keys that the documentation lists'
        : `must be ${listed(choicesOf(issue).map((value) => JSON.stringify(value)))}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must have at least one item' : `must be ${issue.minimum} or more`;
    case 'too_big':
      return `must be ${issue.maximum} or less`;
    case 'invalid_format':
      return formatComplaint(issue.format, issue.pattern);
    default:
      return 'is not valid';
  }
}

function formatComplaint(format: string, pattern: string | undefined): string {
  if (format === 'date') {
    return 'must be a day of the calendar written as YYYY-MM-DD';
  }
  if (pattern === '/\\S/') {
    return 'must not be empty';
  }
  return pattern?.includes('a-z') === true
    ? 'must be made of small letters, digits and single hyphens'
    : 'must be a number, with a capital letter after it where it has one, such as "12" or "9A"';
}

function listed(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
