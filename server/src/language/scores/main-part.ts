import type { ScorePart } from './score-part.ts';

/**
 * The part that stands for a report where there is room for one: its whole, else its only key question, else its only
 * service; null where several would have to.
 */
export function mainPart(parts: readonly ScorePart[]): ScorePart | null {
  const whole = parts.find(({ kind }) => kind === 'overall');
  return whole ?? (parts.length === 1 ? (parts[0] ?? null) : null);
}
