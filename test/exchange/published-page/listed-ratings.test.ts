import { describe, expect, it } from 'vitest';
import { imported } from './imported-page.ts';

const top = `Some House
Inspection report

Date of inspection: 3 March 2019

`;

const below = `
Overall summary
The home is run by a private company. People were happy there and said so.
`;

const ratings = ['Overall', 'Safe', 'Effective', 'Caring', 'Responsive', 'Well-led'].map(
  (name, index) => [name, index === 1 ? 'Requires improvement' : 'Good'] as const,
);

/** What the report says of its parts: “Safe: Good”. */
function rated(source: string, format: 'text' | 'html' = 'text'): readonly string[] {
  return [...imported(source, format).report.matchAll(/^# (.*)\n\nRating: (.*)$/gmu)].map(
    ([, name = '', rating = '']) => `${name}: ${rating}`,
  );
}

describe('parts that a page lists as bullets, with the rating of each below it', () => {
  const keyQuestions = ratings.slice(1).map(([name, rating]) => `${name}: ${rating}`);

  it('are rated in text that was copied from a browser', () => {
    const list = ratings.map(([name, rating]) => `  • ${name}\n\n    ${rating}\n`).join('\n');
    expect(rated(`${top}${list}${below}`)).toEqual(expect.arrayContaining(keyQuestions));
  });

  it('are rated in Markdown that a tool made of the page', () => {
    const list = ratings.map(([name, rating]) => `- **${name}**\n\n  ${rating}\n`).join('\n');
    const source = `# Some House\n\n## Inspection report\n\nDate of inspection: 3 March 2019\n\n${list}\n## Overall summary\n\nPeople were happy there and said so.\n`;
    expect(rated(source)).toEqual(expect.arrayContaining(keyQuestions));
  });

  it.each([
    ['as paragraphs', '<p>', '</p><p>', '</p>'],
    ['as a list in the list', '', '<ul><li>', '</li></ul>'],
  ])('are rated where the page itself has both %s', (_, start, between, end) => {
    const list = ratings.map(([name, rating]) => `<li>${start}${name}${between}${rating}${end}</li>`).join('');
    const source = `<h1>Some House</h1><p>Date of inspection: 3 March 2019</p><ul>${list}</ul><h2>Overall summary</h2><p>People were happy there.</p>`;
    expect(rated(source, 'html')).toEqual(expect.arrayContaining(keyQuestions));
  });

  it('are rated where the day of each rating stands below it', () => {
    const list = ratings.map(([name, rating]) => `• ${name}\n${rating}\nLast rated 4 April 2019`).join('\n');
    expect(imported(`${top}${list}\n${below}`).report).toContain('# Safe\n\nRating: Requires improvement');
  });

  it('stay bullets where what stands below them repeats nothing', () => {
    const { report } = imported(`${top}${below}\n• Staffing\n\nWell planned\n\n• Food\n\nFresh\n\n• Rooms\n\nClean\n`);
    expect(report).toContain('- Staffing');
  });
});
