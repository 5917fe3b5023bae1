import { describe, expect, it } from 'vitest';
import { imported } from './imported-page.ts';

/** As copied from the screen. */
const page = `Ashdown House

Care home

14 Hill Road, Anytown, AB1 2CD

Provided and run by:
Ashdown Care Limited

Report from 3 March 2025 assessment

On this page

Safe

Requires improvement

Updated 6 May 2025

We looked for evidence that people were protected. This service scored 59 (out of 100) for this area.

We found:
- staff who knew the risks
- records that did not

Learning culture

Score: 2

Safeguarding & consent

Score: 3
`;
const lines = page.split('\n').map((line) => line.replaceAll('&', '&amp;'));

describe('a page whose HTML marks nothing is read as the plain text that it is', () => {
  const asText = imported(page).report;
  it.each([
    ['a text file that a browser saved', `<html><body><pre>${lines.join('\n')}</pre></body></html>`],
    ['each line a paragraph', lines.map((line) => `<p>${line}</p>`).join('\n')],
    ['each line in a box', `<body><div>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div>`],
    ['lines that are broken', `<div>${lines.join('<br>\n')}</div>`],
  ])('%s', (_, html) => {
    expect(imported(html, 'html').report).toBe(asText);
  });

  it('what its window is called is told as left out', () => {
    const { removed } = imported(
      '<title>Ashdown House - a regulator</title><pre>Ashdown House\n\nSafe\n\nGood</pre>',
      'html',
    );
    expect(removed).toContainEqual({
      line: 1,
      text: 'Ashdown House - a regulator',
      reason: 'outside the main content',
    });
  });
});
