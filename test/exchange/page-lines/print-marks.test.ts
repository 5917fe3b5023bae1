import { expect, test } from 'vitest';
import { readTextPage } from '../../../server/src/exchange/page-lines/read-text-page.ts';

const printed = `12/06/2025, 14:07            Elm House - Overview - Care Quality Commission

    Our view of the service

    At the time of the assessment 71 people were receiving care. We
https://www.example.org/location/1-1/overall                               1/2
\f12/06/2025, 14:07            Elm House - Overview - Care Quality Commission

    carried out the assessment because it was due.

    Staff were kind.
https://www.example.org/location/1-1/overall                               2/2
`;

test('what a browser prints at the head and foot of pages is left out, and a sentence that it cut goes on', () => {
  const { lines, removed } = readTextPage(printed);
  const words = lines.map((line) => ('text' in line ? line.text : '')).join(' ');
  expect(words).toContain('We carried out the assessment because it was due.');
  expect(words).not.toMatch(/14:07|1\/2|https:/u);
  expect(removed.map(({ line, reason }) => `${line}: ${reason}`)).toEqual(
    [1, 6, 7, 12].map((line) => `${line}: the head or foot of a printed page`),
  );
});

test('a table in Markdown between printed heads stays one', () => {
  const { lines } = readTextPage(
    '12/06/2025, 14:07  Ratings\n\n| Area | Rating |\n|---|---|\n| Safe | Good |\n\nhttps://www.example.org/a  1/1\n',
  );
  expect(lines).toEqual([
    {
      kind: 'table',
      line: 3,
      rows: [
        ['Area', 'Rating'],
        ['Safe', 'Good'],
      ],
    },
  ]);
});

test('one line with a day and a time may be anything, and stays', () => {
  const { lines, removed } = readTextPage('12/06/2025, 14:07 Team meeting\n\nStaff met again a week later.\n');
  expect(lines.map((line) => ('text' in line ? line.text : ''))).toContain('12/06/2025, 14:07 Team meeting');
  expect(removed).toEqual([]);
});
