import type { Framework } from '../../framework/framework.ts';
import { normaliseName } from '../../framework/normalise-name.ts';

/** A score that stands on a line of its own, and what the page says beside it that it means; empty where it says nothing. */
interface ScoreLine {
  readonly score: string;
  readonly meaning: string;
}

/** “Score: 3”, “Score: 69 out of 100”, “Percentage score: 69.00 %”, “Score: 2 – Evidence shows some shortfalls”. */
const scoreLine =
  /^(?:percentage )?score(?:\s*:)?\s*(\d{1,3})(?:\.0{1,2})?(?: ?%| out of 100| \(out of 100\))?(?:\s?[–—=:-]\s(\S.*)|\s\((\D[^)]*)\))?$/iu;
const meantLine = /^(\d)\s?[–=-]\s(\S.*)$/u;

/** The score of a line that says nothing else than a score, and perhaps what the scale says that it means. */
export function scoreAlone(framework: Framework, text: string): ScoreLine | null {
  const [, score, dashed, bracketed] = scoreLine.exec(text) ?? [];
  const meaning = dashed ?? bracketed ?? '';
  return score !== undefined && (meaning === '' || isMeaningOf(framework, score, meaning)) ? { score, meaning } : null;
}

/** Whether a line says what a score means: “2 – Evidence shows some shortfalls”. */
export function saysMeaningOf(framework: Framework, text: string, score: string): boolean {
  const [, figure, meaning = ''] = meantLine.exec(text) ?? [];
  return figure === score && isMeaningOf(framework, score, meaning);
}

function isMeaningOf(framework: Framework, score: string, words: string): boolean {
  const means = framework.scale.find(({ value }) => value === Number(score))?.meaning ?? '';
  return means !== '' && normaliseName(means) === normaliseName(words);
}
