import type { Range } from '../text/range.ts';
import type { Help } from './help/help.ts';

export type CompletionKind =
  | 'section'
  | 'field'
  | 'score'
  | 'rating'
  | 'value'
  | 'key'
  | 'directive'
  | 'sentence'
  | 'regulation'
  | 'rule'
  | 'path';

/** Something that can be written where the caret stands. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: string | null;
  readonly help: Help | null;
  /** The text that gives way; it holds the caret and lies in one line. */
  readonly replaces: Range;
  /** What is written. */
  readonly text: string;
  /** The same as a snippet, in the notation of the Language Server Protocol; null where it would be no better. */
  readonly snippet: string | null;
  /** What the text between the start of `replaces` and the caret is compared with. */
  readonly filterText: string;
}

/** The text as a part of a snippet in which none of it is taken for notation. */
export function snippetText(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}

/** A place in a snippet where one of the values is to be picked. */
export function snippetChoice(place: number, values: readonly string[]): string {
  const choices = values.map((value) => value.replaceAll(/[\\,|$}]/g, '\\$&'));
  return `\${${place}|${choices.join(',')}|}`;
}
