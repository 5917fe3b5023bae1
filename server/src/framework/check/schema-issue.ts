import type * as z from 'zod/mini';
import { frameworkFileKeys, requiredFrameworkFileKeys } from '../file/framework-file-keys.ts';
import { nearestNames } from '../nearest-names.ts';
import { suggestion } from '../suggestion.ts';
import type { CheckProblem } from './check-problem.ts';
import { choicesOf, likelyMeant, wantsId } from './likely-meant.ts';

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
  const all = issues.flatMap(unfolded);
  const missing = all.filter(isMissing);
  return all.flatMap((issue) => {
    const together = missing.filter(({ path }) => isMissing(issue) && mapOf(path) === mapOf(issue.path));
    if (together.length < 2) {
      return problemsOf(issue);
    }
    const names = together.map(({ path }) => nameOf(pathOf(path)));
    const message = `${listed(names, 'and')} are missing or empty.`;
    return issue === together[0] ? [{ path: pathOf(issue.path), at: 'value', message }] : [];
  });
}

/** Where a value can be of two shapes and has one of them: what is wrong with it in that shape. */
function unfolded(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  const shapesTried = issue.code === 'invalid_union' ? issue.errors : [];
  const own = shapesTried.find((inner) =>
    inner.every(({ code, path }) => code === 'unrecognized_keys' || path.length > 0),
  );
  return own === undefined || own.length === 0
    ? [issue]
    : own.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && issue.input === undefined && issue.path.length > 0;
}

/** The map that the value at a path stands in, as a text to compare. */
function mapOf(path: readonly PropertyKey[]): string {
  return pathOf(path.slice(0, -1)).join(' ');
}

function pathOf(path: readonly PropertyKey[]): readonly (string | number)[] {
  return path.map((step) => (typeof step === 'number' ? step : String(step)));
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
  return [{ path, at: 'value', message: `${nameOf(path)} ${complaint(issue)}.`, instead: likelyMeant(issue) }];
}

function nameOf(path: readonly (string | number)[]): string {
  const keys = path.filter((step) => typeof step === 'string');
  const last = path.at(-1);
  return typeof last === 'number' ? `Item ${last + 1} of "${keys.at(-1) ?? ''}"` : `"${last}"`;
}

function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing or empty' : shapeComplaint(issue);
    case 'invalid_value':
      return `must be ${listed(issue.values.map((value) => JSON.stringify(value)))}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? unionComplaint(issue)
        : `must be ${listed(choicesOf(issue).map((value) => JSON.stringify(value)))}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must have at least one item' : `must be ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be ${issue.maximum} or less`;
    case 'invalid_format':
      return formatComplaint(issue);
    default:
      return 'is not valid';
  }
}

/** What is wrong with a value that is of neither of two shapes, of which one may be an id. */
function unionComplaint({ errors }: z.core.$ZodIssueInvalidUnion): string {
  const mayBeId = errors.flat().some((inner) => inner.code === 'invalid_type' && inner.expected === 'string');
  return mayBeId
    ? 'must be the id of one that Keyline knows, or be written out as a map with the keys that the documentation lists'
    : 'must be a map with the keys that the documentation lists, or a list of such maps';
}

/** What is wrong with a value that is a text where a list must be, or the like, and how to make it one. */
function shapeComplaint({ expected, input, path }: z.core.$ZodIssueInvalidType): string {
  const must = `${input === null ? 'is empty; it ' : ''}must be ${shapes[expected] ?? expected}`;
  if (expected === 'object') {
    const keys = requiredFrameworkFileKeys(path).map((key) => `"${key}"`);
    return keys.length === 0 ? must : `${must}, with ${listed(keys, 'and')}`;
  }
  if (expected === 'array' && typeof input === 'string') {
    return `${must}: put it in square brackets`;
  }
  const isPlain = typeof input === 'number' || typeof input === 'boolean';
  return expected === 'string' && isPlain ? `${must}: put it in quotation marks` : must;
}

function formatComplaint(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const { format, pattern } = issue;
  if (format === 'date') {
    return 'must be a day of the calendar written as YYYY-MM-DD';
  }
  if (pattern === '/\\S/') {
    return 'must not be empty';
  }
  if (pattern?.includes('https') === true) {
    return 'must be an address that begins with https:// or http://';
  }
  return wantsId(issue)
    ? 'must be made of small letters, digits and single hyphens'
    : 'must be a number, with a capital letter after it where it has one, such as "12" or "9A"';
}

function listed(values: readonly string[], joint: 'and' | 'or' = 'or'): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${joint} ${last}`;
}
