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

/**
 * The problems that the refusals of a schema stand for, in words for the author of the file. All keys that are missing
 * in one map are one problem.
 */
export function issueProblems(issues: readonly z.core.$ZodIssue[]): readonly FileProblem[] {
  const missing = issues.filter(isMissing);
  return issues.flatMap((issue) => {
    const together = missing.filter(({ path }) => isMissing(issue) && mapOf(path) === mapOf(issue.path));
    if (together.length < 2) {
      return problemsOf(issue);
    }
    const names = together.map(({ path }) => nameOf(pathOf(path)));
    const message = `${listed(names, 'and')} are missing or empty.`;
    return issue === together[0] ? [{ path: pathOf(issue.path), at: 'value', message }] : [];
  });
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0;
}

/** The map that the value at a path stands in, as a text to compare. */
function mapOf(path: readonly PropertyKey[]): string {
  return pathOf(path.slice(0, -1)).join(' ');
}

function pathOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

function problemsOf(issue: z.core.$ZodIssue): readonly FileProblem[] {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = frameworkFileKeys(issue.path, issue.input);
    return issue.keys.map((key) => {
      const [instead] = nearestNames(known, key);
      // Where one key is near, the list of all of them would only hide it.
      const list = instead === undefined ? ` Keys are: ${known.join(', ')}.` : '';
      const message = `There is no key "${key}" here${suggestion(known, key)}${list}`;
      return { path: [...path, key], at: 'key', message, instead };
    });
  }
  const written = writtenFor(issue);
  const instead = typeof written === 'string' ? nearestNames(choicesOf(issue), written)[0] : undefined;
  return [{ path, at: 'value', message: `${nameOf(path)} ${complaint(issue)}.`, instead }];
}

/** The value that is refused; where the shape of a map is chosen by one of its keys, the value of that key. */
function writtenFor(issue: z.core.$ZodIssue): unknown {
  const chooses = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  return chooses && typeof issue.input === 'object' && issue.input !== null
    ? Reflect.get(issue.input, issue.discriminator ?? '')
    : issue.input;
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

function listed(values: readonly string[], joint: 'and' | 'or' = 'or'): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${joint} ${last}`;
}
