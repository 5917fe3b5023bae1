import * as z from 'zod/mini';
import type { InputLine } from './input-lines.ts';

/** A report as it comes in a line. */
export interface StreamedText {
  readonly path: string;
  readonly text: string;
}

/** What a line is told apart by where it holds no report: its path, else how it begins. */
export interface UnreadLine {
  readonly path: string | null;
  readonly problem: string;
  readonly beginning: string;
}

const lineSchema = z.object({ path: z.string().check(z.minLength(1)), text: z.string() });

/** As many code units of a line that holds no report are given back. */
const shownLength = 80;

/** The report that a line holds, or why it holds none; null for an empty line. */
export function readLine(line: InputLine, longest: number): StreamedText | UnreadLine | null {
  if (line === null) {
    return unread(`The line is longer than ${longest / 1_000_000} MB.`, '');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return unread('The line is not UTF-8.', '');
  }
  if (text.trim() === '') {
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unread('The line is not JSON.', text);
  }
  const read = lineSchema.safeParse(value);
  if (read.success) {
    return read.data;
  }
  const path = z.object({ path: z.string() }).safeParse(value);
  return unread('The line is no object with a "path" and a "text".', text, path.success ? path.data.path : null);
}

function unread(problem: string, text: string, path: string | null = null): UnreadLine {
  return { path, problem, beginning: text.slice(0, shownLength) };
}
