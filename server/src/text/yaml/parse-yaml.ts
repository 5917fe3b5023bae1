import { type Document, parseDocument } from 'yaml';
import type { Range } from '../range.ts';

/** What is wrong with a text, and where. */
export interface TextProblem {
  readonly range: Range;
  readonly message: string;
  /** What was most likely meant, to be written in place of what stands at `range`. */
  readonly instead?: string | undefined;
}

export type ParsedYaml =
  | { readonly document: Document.Parsed; readonly problem?: undefined }
  | { readonly document?: undefined; readonly problem: TextProblem };

/** Far more than settings, frameworks and front matter need. */
const longestYaml = 1_000_000;

/** Brackets within brackets. The YAML parser calls itself for each; thousands of them can end the whole process. */
const deepestBrackets = 100;

/** Levels of nesting at the beginning of a line. Beyond some thousands the YAML parser hangs or ends the process. */
const deepestLine = /^[ \t?:-]{200,}/m;

/**
 * Parses YAML that anyone may have written. Errors of syntax are in the document, which holds what could be read; a
 * text that would hang or exhaust the parser is refused before it is tried. Scalars are read by YAML 1.2's core
 * schema, or stay texts where `scalars` is `text`.
 */
export function parseYaml(text: string, scalars: 'core' | 'text' = 'core'): ParsedYaml {
  if (text.length > longestYaml) {
    const message = `This has ${text.length} characters; ${longestYaml} is the most that is read. Shorten it.`;
    return { problem: { range: { start: 0, end: text.length }, message } };
  }
  const deep = deepestLine.exec(text);
  if (deep !== null) {
    return { problem: tooDeep(deep.index, deep.index + deep[0].length) };
  }
  const bracket = firstBracketTooMany(text);
  if (bracket !== null) {
    return { problem: tooDeep(bracket, bracket + 1) };
  }
  try {
    const schema = scalars === 'core' ? 'core' : 'failsafe';
    return { document: parseDocument(text, { schema, prettyErrors: false, logLevel: 'silent' }) };
  } catch {
    return { problem: tooDeep(0, text.length) };
  }
}

/**
 * The place of the bracket that nests too deep, or with which as many close what they do not open: each is an error of
 * its own to the parser. Null where there is none. Quoted brackets count too: few are unpaired.
 */
function firstBracketTooMany(text: string): number | null {
  const open: string[] = [];
  let unpaired = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') {
      open.push(bracket);
    } else if (open.pop() !== (bracket === ']' ? '[' : '{')) {
      unpaired += 1;
    }
    if (open.length > deepestBrackets || unpaired > deepestBrackets) {
      return index;
    }
  }
  return null;
}

function tooDeep(start: number, end: number): { range: Range; message: string } {
  return { range: { start, end }, message: 'This is nested too deep to be read. Write plain keys and values.' };
}
