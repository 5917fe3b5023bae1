import type * as z from 'zod/mini';
import { lineEndingOf } from '../../text/lines.ts';
import { memory } from '../../text/memory.ts';
import type { Range } from '../../text/range.ts';
import type { Document } from '../document.ts';
import type { FrontMatterEntry, FrontMatterProblem } from './front-matter-entry.ts';
import { opensFrontMatter } from './front-matter-fence.ts';
import {
  type FrontMatterAsWritten,
  type FrontMatterValues,
  frontMatterKeys,
  frontMatterSchema,
  isFrontMatterKey,
} from './front-matter-schema.ts';
import { readYaml } from './front-matter-yaml.ts';
import { findMisplacedFrontMatter } from './misplaced-front-matter.ts';
import { shortenedValues } from './shortened-values.ts';

/** The YAML between the two fences at the top of a report, with the place of every key and value. */
export interface FrontMatter {
  /** With both fences; null where the report has none. */
  readonly range: Range | null;
  /** The keys at the top level, as written, known or not. */
  readonly entries: ReadonlyMap<string, FrontMatterEntry>;
  /** The values that fit the schema, of a map those in it that do; what does not is absent here and named in `problems`. */
  readonly values: FrontMatterValues;
  /** The same in house order, as they are written: a single text may stand for a list of one. */
  readonly written: FrontMatterAsWritten;
  readonly problems: readonly FrontMatterProblem[];
}

const known = memory<Range, FrontMatter>();

const none: FrontMatter = { range: null, entries: new Map(), values: {}, written: {}, problems: [] };

/** The front matter of a document: what could be read of it, and what is wrong with the rest. */
export function readFrontMatter(document: Document): FrontMatter {
  const { frontMatter: range } = document;
  if (range === null) {
    const beginning = document.blocks[0]?.block.text ?? '';
    if (opensFrontMatter(beginning)) {
      return { ...none, problems: [unclosed(document.text)] };
    }
    const misplaced = /^(?:[\s\uFEFF]|<!--)/.test(beginning) ? findMisplacedFrontMatter(document.text) : null;
    return misplaced === null ? none : { ...none, problems: [misplacedProblem(document.text, misplaced)] };
  }
  let frontMatter = known.get(range);
  if (frontMatter === undefined) {
    frontMatter = readBetweenFences(document.frontMatterText, range);
    known.set(range, frontMatter);
  }
  return frontMatter;
}

/** Whether part of it could not be read, so that nothing may be concluded from a key that is not there. */
export function hasFault({ problems }: FrontMatter): boolean {
  return problems.some(({ kind }) => kind === 'syntax');
}

function readBetweenFences(fenced: string, range: Range): FrontMatter {
  const yaml = fenced.replace(/^---[ \t]*(?:\r\n|\r|\n)/, '').replace(/---[ \t]*$/, '');
  const offset = fenced.indexOf(yaml, '---'.length);
  const { entries, problems: syntaxProblems } = readYaml(yaml, range.start + offset);
  const problems = [...syntaxProblems, ...shortenedValues(yaml, range.start + offset, entries)];
  const fitting: Record<string, unknown> = {};
  for (const entry of entries.values()) {
    const found = checkEntry(entry);
    problems.push(...found);
    const value = found.length === 0 ? entry.value : fittingPart(entry);
    if (value !== undefined) {
      fitting[entry.key] = value;
    }
  }
  const values = frontMatterSchema.safeParse(fitting);
  return values.success
    ? { range, entries, values: values.data, written: inHouseOrder(fitting), problems }
    : { range, entries, values: {}, written: {}, problems };
}

function inHouseOrder(values: Readonly<Record<string, unknown>>): FrontMatterAsWritten {
  return Object.fromEntries(frontMatterKeys.flatMap((key) => (key in values ? [[key, values[key]]] : [])));
}

/** Of a map that holds something that does not fit, the texts, where it may hold such: each was written by itself. */
function fittingPart({ key, children }: FrontMatterEntry): unknown {
  const texts = Array.from(children.values(), (child) => [child.key, child.value]).filter(
    ([, value]) => typeof value === 'string' && value !== '',
  );
  const part = Object.fromEntries(texts);
  const fits = texts.length > 0 && isFrontMatterKey(key) && frontMatterSchema.shape[key].safeParse(part).success;
  return fits ? part : undefined;
}

function checkEntry(entry: FrontMatterEntry): readonly FrontMatterProblem[] {
  const { key } = entry;
  if (!isFrontMatterKey(key)) {
    const message = `“${key}” is not a key of the front matter. Correct its spelling, or remove it.`;
    return [{ kind: 'unknown-key', key, range: entry.keyRange, message }];
  }
  if (entry.value === '') {
    const message = `“${key}” has no value. Write one, or remove the key.`;
    return [{ kind: 'invalid', key, range: entry.keyRange, message }];
  }
  const checked = frontMatterSchema.shape[key].safeParse(entry.value);
  return checked.success ? [] : checked.error.issues.map((issue) => invalidValue(entry, issue));
}

function invalidValue(entry: FrontMatterEntry, issue: z.core.$ZodIssue): FrontMatterProblem {
  const place = placeOf(entry, issue);
  const message = `“${place.key}” ${expectation(issue)}.`;
  return { kind: 'invalid', key: place.key, range: place.range, message };
}

/** What the schema wants, in words. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') {
    return `must be ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(issue.values.map(String))}`;
  }
  if (issue.code === 'invalid_union') {
    return issue.errors.flat().some(({ code, path }) => code === 'invalid_type' && path.length > 0)
      ? 'holds a value that is not plain text'
      : 'has a value of the wrong kind';
  }
  return 'must be a plain text';
}

/** The key that an issue is about, as far down as the entries go. */
function placeOf(entry: FrontMatterEntry, issue: z.core.$ZodIssue): { readonly key: string; readonly range: Range } {
  const paths = issue.code === 'invalid_union' ? issue.errors.flat().map(({ path }) => path) : [issue.path];
  for (const path of paths) {
    const child = entry.children.get(String(path[0]));
    if (child !== undefined) {
      return { key: `${entry.key}.${child.key}`, range: child.valueRange };
    }
  }
  return { key: entry.key, range: entry.valueRange };
}

function unclosed(text: string): FrontMatterProblem {
  const message = 'The front matter is not closed: end it with a line of three hyphens, or take this line out.';
  const end = /^---[ \t]*/.exec(text)?.[0].length ?? 0;
  return { kind: 'syntax', key: null, range: { start: 0, end }, message };
}

function misplacedProblem(text: string, { start, end }: Range): FrontMatterProblem {
  const lead = text.slice(0, start).replace(/^\uFEFF/, '');
  const kept = lead.trim();
  const ending = lineEndingOf(text);
  // A comment says something: it goes below.
  const below = kept === '' ? [] : [{ start: end, end, text: `${ending}${ending}${kept}` }];
  return {
    kind: 'syntax',
    key: null,
    range: { start, end: start + '---'.length },
    message:
      'The front matter has to begin on the first line; here it is read as text. Remove what is above it, or move it below.',
    remedy: {
      title: kept === '' ? 'Take out the empty lines above' : 'Move what stands above it below the front matter',
      safe: true,
      edits: [{ start: 0, end: start, text: '' }, ...below],
    },
  };
}
