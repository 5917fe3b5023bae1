import { expect } from 'vitest';
import { helpAsPlainText } from '../../server/src/language/help/write-help.ts';
import { hoverAt } from '../../server/src/language/hover.ts';
import { analyseText } from '../common/lint-text.ts';
import { readCaret } from './caret.ts';

/** What the hover at `$0` explains, and how, as plain text; null where there is none. */
export function hoverText(marked: string): { readonly about: string; readonly help: string } | null {
  const { text, offset } = readCaret(marked);
  const hover = hoverAt(analyseText(text), offset);
  return hover && { about: text.slice(hover.range.start, hover.range.end), help: helpAsPlainText(hover.help) };
}

/** The hover at `$0` explains `about`, and says each of these. */
export function checkHover(marked: string, about: string, says: readonly string[]): void {
  const hover = hoverText(marked);
  expect(hover?.about).toBe(about);
  for (const words of says) {
    expect(hover?.help).toContain(words);
  }
}
