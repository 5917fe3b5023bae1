import { expect } from 'vitest';
import { readFrameworkSource } from '../../server/src/framework/check/framework-source.ts';

/** A small framework; `changes` replace a piece of it by another. */
export function villageSchools(...changes: readonly (readonly [string, string])[]): string {
  const sound = `id: village-schools
title: Village schools
keyQuestions:
  - id: teaching
    name: Teaching
    statements:
      - { id: lessons, name: Lessons }
      - { id: reading, name: Reading, aliases: [Books] }
  - id: care
    name: Care
    statements:
      - { id: kindness, name: Kindness }
scale:
  - { value: 1, meaning: poor }
  - { value: 2, meaning: fine }
ratings:
  - { id: fine, name: Fine, carries: 2 }
  - { id: poor, name: Poor, carries: 1 }
labels:
  - { id: not-rated, name: Not rated }
scoring:
  method: percentage
  of: key-question
  tie: half-up
  bands:
    - { rating: fine, from: 75, to: 100 }
    - { rating: poor, from: 50, to: 74 }
limits:
  - { id: weak, band: fine, anyStatementAtMost: 1, rating: poor }
overall:
  method: rules
  rules:
    - { id: any-poor, rating: poor, text: any is poor, counts: [{ ratings: [poor], atLeast: 1 }] }
phrases:
  - { id: score, kind: score, templates: ['We gave {score} points.'] }
page:
  lines:
    - { holds: updated, template: 'Seen on {value}' }
revisions:
  - { revision: 2024-a, from: 2024-01-01 }
  - { revision: 2025-a, from: 2025-01-01 }
`;
  return changes.reduce((text, [from, to]) => {
    expect(text, `the framework has ${from}`).toContain(from);
    return text.replace(from, to);
  }, sound);
}

/** Each problem as the text that it points at and what it says. */
export function problemsOf(yaml: string): [string, string][] {
  return readFrameworkSource(yaml).problems.map(({ range, message }) => [yaml.slice(range.start, range.end), message]);
}
