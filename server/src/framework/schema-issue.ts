import type * as z from 'zod/mini';

/** What is wrong with a value, where: `path` leads to the value, or to the key itself where `at` is `key`. */
export interface FileProblem {
  readonly path: readonly (string | number)[];
  readonly at: 'key' | 'value';
  readonly message: string;
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
    return issue.keys.map((key) => ({
      path: [...path, key],
      at: 'key',
      message: `There is no key "${key}" here. Take it out, or look for a slip in its spelling.`,
    }));
  }
  return [{ path, at: 'value', message: `${nameOf(path)} ${complaint(issue)}.` }];
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
      return issue.input === undefined ? 'is missing or empty' : `must be ${shapes[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${listed(issue.values.map((value) => JSON.stringify(value)))}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'must be the id of one that Keyline knows, or be written out as a map with the keys that the documentation lists'
        : 'is not one of the values that the documentation lists';
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
