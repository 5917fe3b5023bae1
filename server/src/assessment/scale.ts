import type { Framework } from '../framework/framework.ts';

/** Whether `value` is one of the framework's score values. */
export function isOnScale(framework: Framework, value: number): boolean {
  return framework.scale.some((score) => score.value === value);
}

/** The highest score a statement can have; 0 where the framework has no scale. */
export function highestScore(framework: Framework): number {
  return Math.max(0, ...framework.scale.map((score) => score.value));
}

/** The lowest score a statement can have; 0 where the framework has no scale. */
export function lowestScore(framework: Framework): number {
  return framework.scale.length === 0 ? 0 : Math.min(...framework.scale.map((score) => score.value));
}

/** Whether the scale is a run of whole numbers, so that every score can be raised by one point up to the highest. */
export function isGapless(framework: Framework): boolean {
  return (
    framework.scale.length > 0 &&
    framework.scale.every(({ value }) => Number.isInteger(value)) &&
    highestScore(framework) - lowestScore(framework) === framework.scale.length - 1
  );
}
