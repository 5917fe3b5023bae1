import type * as z from 'zod/mini';
import { nearestNames } from '../../framework/nearest-names.ts';
import { suggestion } from '../../framework/suggestion.ts';
import { parseYaml, type TextProblem } from '../../text/yaml/parse-yaml.ts';
import { keyRange, missingRange, valueRange } from '../../text/yaml/yaml-places.ts';
import { plainValue } from '../../text/yaml/yaml-value.ts';
import { defaultStyle } from './built-in-style.ts';
import { type HouseStyle, type StyleFile, styleFileSchema } from './style-schema.ts';

/** What a style file says. */
export interface StyleSource {
  /** With what it builds on; null where anything is wrong. */
  readonly style: HouseStyle | null;
  readonly problems: readonly TextProblem[];
}

/** Reads and checks the YAML of a style file. Never throws: each problem has its place in the text. */
export function readStyleSource(yaml: string): StyleSource {
  const { document, problem } = parseYaml(yaml);
  if (document === undefined) {
    return { style: null, problems: [problem] };
  }
  const plain = plainValue(document);
  if (plain.problems.length > 0) {
    return { style: null, problems: plain.problems };
  }
  const { data, error } = styleFileSchema.safeParse(plain.value, { reportInput: true });
  if (data !== undefined) {
    return { style: completed(data), problems: [] };
  }
  const problems = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ range: keyRange(document, issue.path, key), ...unknownKey(issue, key) }));
    }
    const range = document.hasIn(issue.path)
      ? valueRange(document, issue.path)
      : missingRange(document, issue.path.map(String));
    return [{ range, message: `${issue.path.map(String).join('.') || 'The file'} ${complaint(issue)}.` }];
  });
  return { style: null, problems };
}

/** The style with that which it builds on: its own words win, and its lists are added to. */
function completed({ extends: base, ...style }: StyleFile): HouseStyle {
  const below: Partial<HouseStyle> = base === undefined ? {} : defaultStyle();
  return {
    id: style.id,
    name: style.name,
    abbreviations: { ...below.abbreviations, ...style.abbreviations },
    known: [...(below.known ?? []), ...(style.known ?? [])],
    // Of two that are for the same words the later one holds.
    terms: [...(below.terms ?? []), ...(style.terms ?? [])],
    ratings: style.ratings ?? below.ratings ?? 'any',
    names: style.names ?? below.names ?? 'any',
    percentDecimals: style.percentDecimals ?? below.percentDecimals ?? mostDecimals,
    spelling: style.spelling ?? below.spelling ?? 'any',
    standard: [...(below.standard ?? []), ...(style.standard ?? [])],
    words: [...(below.words ?? []), ...(style.words ?? [])],
    dictionary: null,
  };
}

/** More than any percentage has: all may stand. */
const mostDecimals = 12;

function unknownKey({ path }: z.core.$ZodIssue, key: string): Pick<TextProblem, 'message' | 'instead'> {
  const known = path.length === 0 ? Object.keys(styleFileSchema.shape) : ['write', 'instead', 'note'];
  const message = `There is no key "${key}" here${suggestion(known, key)} Keys are: ${known.join(', ')}.`;
  return { message, instead: nearestNames(known, key)[0] };
}

const shapes: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a whole number',
  array: 'a list, such as [NHS, GP]',
  record: 'a map, such as { GP: general practitioner }',
  object: 'a map of keys and values',
};

function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${shapes[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return issue.origin === 'array' ? 'must have at least one item' : `must be ${issue.minimum} or more`;
    case 'too_big':
      return `must be ${issue.maximum} or less`;
    case 'invalid_format':
      return issue.pattern === '/\\S/'
        ? 'must not be empty'
        : 'must be made of small letters, digits and single hyphens';
    default:
      return 'is not valid';
  }
}
