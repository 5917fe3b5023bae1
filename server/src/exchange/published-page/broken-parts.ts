import type { Framework } from '../../framework/framework.ts';
import { findKeyQuestion, findRatingOf } from '../../framework/names.ts';
import { nameOf, ratedName, scoredStatement } from '../page-facts/page-names.ts';
import type { PageLine } from '../page-lines/page-line.ts';

/** Over how many lines a narrow column may break the name of a part. */
const mostLines = 3;
const longestLine = 120;

/**
 * The lines, where the name of a key question or a statement that a narrow column breaks is one again, with its rating or
 * score that stands beside one of the lines: “How well children are   good” above “helped and protected”.
 */
export function withWholeParts(lines: readonly PageLine[], framework: Framework): readonly PageLine[] {
  const whole: PageLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = wholeAt(lines, index, framework);
    const line = found?.line ?? lines[index];
    if (line !== undefined) {
      whole.push(line);
    }
    index += (found?.count ?? 1) - 1;
  }
  return whole;
}

function wholeAt(
  lines: readonly PageLine[],
  start: number,
  framework: Framework,
): { readonly line: PageLine; readonly count: number } | null {
  const texts: string[] = [];
  for (const line of lines.slice(start, start + mostLines)) {
    if (line.kind !== 'prose' || line.text.length > longestLine || /[.!?:]$/u.test(line.text)) {
      return null;
    }
    texts.push(line.text);
    const text = texts.length > 1 ? (joined(texts, framework) ?? scoredIn(texts, framework)) : null;
    if (text !== null) {
      return { line: { kind: 'prose', line: lines[start]?.line ?? line.line, text }, count: texts.length };
    }
    if (texts.length === 1 && (ratedName(framework, line) ?? scoredStatement(framework, line)) !== null) {
      return null;
    }
  }
  return null;
}

/** The score of a statement, at the end of a line: “5 - Very good”. */
const scoreAtEnd = /(?<=\S )\d(?: [–-] \p{L}[\p{L} ]{0,40})?$/u;

/** The name of a statement with its score behind it; null where the lines hold no such thing. */
function scoredIn(texts: readonly string[], framework: Framework): string | null {
  const index = texts.findIndex((text) => scoreAtEnd.test(text));
  const [score = ''] = scoreAtEnd.exec(texts[index] ?? '') ?? [];
  const names = texts.map((text, place) => (place === index ? text.slice(0, text.length - score.length) : text).trim());
  const text = `${names.join(' ')} ${score}`;
  // A whole name above “Score: 3” is broken by nothing.
  const isBroken = score !== '' && names.every((name) => nameOf(framework, name) === null);
  return isBroken && scoredStatement(framework, { kind: 'prose', line: 0, text }) !== null ? text : null;
}

/** The name of a key question with its rating behind it, of the lines that hold both; null where they hold no such thing. */
function joined(texts: readonly string[], framework: Framework): string | null {
  for (const [index, text] of texts.entries()) {
    for (const { index: at } of text.matchAll(/(?<!\s)\s+/gu)) {
      const rating = text.slice(at).trim();
      const name = texts.map((one, place) => (place === index ? text.slice(0, at) : one)).join(' ');
      const definition = findKeyQuestion(framework, name);
      if (definition !== null && findRatingOf(framework, rating, definition).rating !== null) {
        return `${name}: ${rating}`;
      }
    }
  }
  return null;
}
