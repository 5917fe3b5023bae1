import { describe, expect, it } from 'vitest';
import { imported, serious } from './imported-page.ts';

function council(score: (value: number, meaning: string) => string): string {
  return `Local authority assessment reports

Someshire County Council: local authority assessment

Published: 16 May 2025

Quality statement scores

Assessing needs
Score: 2

Safeguarding
Score: 3

Theme 1: How Someshire County Council works with people

Assessing needs

${score(2, 'Evidence shows some shortfalls')}

People waited for 34 days.

Theme 3: How Someshire County Council ensures safety within the system

Safeguarding

${score(3, 'Evidence shows a good standard')}

There was a board with a chair of its own.
`;
}

describe('a score of a council, with what it means beside it', () => {
  it.each([
    ['behind a dash', (value: number, meaning: string) => `Score: ${value} - ${meaning}`],
    ['behind a longer dash', (value: number, meaning: string) => `Score: ${value} – ${meaning}`],
    ['in brackets', (value: number, meaning: string) => `Score: ${value} (${meaning})`],
    ['below it', (value: number, meaning: string) => `Score: ${value}\n\n${value} - ${meaning}`],
  ])('%s, is the score of the statement, of which the list above says no more', (_, score) => {
    const { report } = imported(council(score));
    expect(report.match(/^#+ .*$|^Score: .*$/gmu)).toEqual([
      expect.stringMatching(/Theme 1/),
      expect.stringMatching(/Assessing needs$/),
      'Score: 2',
      expect.stringMatching(/Theme 3/),
      expect.stringMatching(/Safeguarding$/),
      'Score: 3',
    ]);
    expect(serious(report)).toEqual([]);
  });

  it('stays as it is written where the words mean another score', () => {
    const { report } = imported(council((value) => `Score: ${value} - Evidence shows significant shortfalls`));
    expect(report).toContain('Score: 2 - Evidence shows significant shortfalls');
  });
});
