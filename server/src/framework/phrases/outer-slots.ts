import type { Range } from '../../text/range.ts';
import { numberWords } from '../../text/whole-number.ts';
import type { TemplatePart } from './phrase-template.ts';

/**
 * Two slots hold words that no framework can list: `{service}`, the words before a statement, which name what it speaks
 * of, and `{regulations}`, the list behind it. They stand at the edges of a template, and the pattern is that of the
 * words between them. What a template has before `{service}` is written, not looked for.
 */
export function innerParts(parts: readonly TemplatePart[]): readonly TemplatePart[] {
  const begins = parts.findIndex((part) => isSlot(part, 'service')) + 1;
  const inner = parts.slice(begins).filter((part) => !isSlot(part, 'regulations'));
  return inner.map((part, index) => {
    const trimmed = part.kind === 'text' && begins > 0 && index === 0 ? part.text.trimStart() : undefined;
    const text = trimmed ?? (part.kind === 'text' ? part.text : '');
    const closes = index === inner.length - 1 && inner.length < parts.length - begins;
    return part.kind === 'text' ? { ...part, text: closes ? text.trimEnd() : text } : part;
  });
}

/** Whether the template names what it speaks of in words before it. */
export function hasServiceSlot(parts: readonly TemplatePart[]): boolean {
  return parts.some((part) => isSlot(part, 'service'));
}

/** What a template with these parts has wrong about the outer slots; null where nothing. */
export function outerSlotProblem(parts: readonly TemplatePart[]): string | null {
  const last = parts.filter((part) => !(part.kind === 'text' && /^[\s.]*$/u.test(part.text))).at(-1);
  const misplaced =
    parts.some((part) => isSlot(part, 'regulations')) && (last === undefined || !isSlot(last, 'regulations'));
  if (misplaced) {
    return 'Nothing can stand behind {regulations}.';
  }
  const inChoice = parts.some(
    (part) =>
      part.kind === 'choice' && part.options.flat().some((one) => isSlot(one, 'service') || isSlot(one, 'regulations')),
  );
  return inChoice ? '{service} and {regulations} cannot stand in [alternatives].' : null;
}

function isSlot(part: TemplatePart, name: 'service' | 'regulations'): boolean {
  return part.kind === 'slot' && part.name === name;
}

const boundary = /[,;:(]\s|\s-\s|(?<![\p{L}\p{N}])(?:but|while|whereas|that|although)\s/gu;
const leadIn = /^["'([]*(?:(?:and|so|also|now|overall|however|then|therefore|both)\s+)*/u;
const startsWithNumber = new RegExp(String.raw`^(?:\d|(?:${numberWords.join('|')})\b)`, 'u');

/** Longer words before a statement are a story and no name. */
const longestName = 150;

/**
 * The place of the words that name what a statement speaks of, in the part of its sentence before it: from the last
 * clause on; empty where there are none. Null where they count things, as “42 of the practices”, or are too many to be a
 * name. The text is comparable text.
 */
export function serviceWordsBefore(sentenceBefore: string): Range | null {
  const last = [...sentenceBefore.matchAll(boundary)].at(-1);
  const clause = last === undefined ? 0 : last.index + last[0].length;
  const words = sentenceBefore.slice(clause);
  const start = clause + (words.length - words.trimStart().length) + (leadIn.exec(words.trimStart())?.[0].length ?? 0);
  const end = sentenceBefore.trimEnd().length;
  const name = sentenceBefore.slice(start, end);
  return name.length > longestName || startsWithNumber.test(name) ? null : { start, end: Math.max(start, end) };
}
