import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../server/src/exchange/import-page.ts';
import { builtInLibrary } from '../../server/src/framework/file/library.ts';
import { trials } from '../common/fast-run.ts';
import { lostWords } from './words.ts';

const library = builtInLibrary();

const pageLine = fc.oneof(
  fc.constantFrom(
    ...['Safe', 'Well-led', 'Overall', 'Safeguarding', 'Freedom to speak up', 'Learning culture', 'Observation'],
    ...['Good', 'Requires improvement', 'Inspected but not rated', 'Score: 3', 'Score: none yet', 'Rating: Good'],
    ...['5 March 2025', 'Updated 5 March 2025', 'Report from 5 March 2025 assessment', 'Published: 6 March 2025'],
    ...['On this page', 'Contents', 'Overview', 'Provided and run by:', 'Important: the lift is shut', 'Back to top'],
    ...['Overall: Good read more about inspection ratings', 'Care home', 'Harbour and Vale Trust'],
    ...['This is an organisation that runs the health and social care services we inspect', '', '', '-', '•'],
    ...['Ends', 'Notes to editors', 'Categories', 'Media', 'Published: 6 March 2025 Page last updated: 7 March 2025'],
    ...['12/06/2025, 14:07  Elm House - Overview', 'https://www.example.org/location/1/overall  1/3'],
    ...['Last updated:', 'About the Care Quality Commission', 'The overall rating is Good.', '8 Jan 2015 01:57 PM'],
    'This service scored 57 (out of 100) for this area. Find out what we look at when we assess this area',
    'We did not look at Safeguarding during this assessment. The score for this quality statement is based on the previous rating for Safe.',
  ),
  fc.stringMatching(/^[ -~]{0,60}$/),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const marked = fc
  .tuple(fc.constantFrom('', '', '', '- ', '• ', '  • ', '* ', '# ', '1. ', '> ', '    ', '::', '<!-- '), pageLine)
  .map(([mark, text]) => mark + text);

describe('nothing of the text is lost', () => {
  it('in plain text made of all sorts of lines', () => {
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 25 }), (lines) => {
        const source = lines.join('\n');
        const answer = importPage(source, { format: 'text', library });
        if ('imported' in answer) {
          expect(lostWords(source, answer.imported)).toEqual([]);
        } else {
          expect(source).not.toMatch(/[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: trials(300) },
    );
  });

  it('where a page says twice who runs the service', () => {
    const source = 'Provided and run by:\nHarbour Homes\nProvided and run by:\nVale Homes\nSafe\n';
    const answer = importPage(source, { format: 'text', library });
    expect('imported' in answer && lostWords(source, answer.imported)).toEqual([]);
  });

  it.each(['# https://www.example.org/1', '# https://www.example.org/1  1/3'])(
    'where a text is no more than “%s”',
    (source) => {
      const answer = importPage(source, { format: 'text', library });
      expect('imported' in answer && lostWords(source, answer.imported)).toEqual([]);
    },
  );

  it('where a day stands as a bullet on top, and the sort of service below it', () => {
    const source =
      '<ul>5 March 2025</ul><p>Care home</p><table><tr><td>Safe</td><td>Score: 3</td></tr></table>Provided and run by:';
    const answer = importPage(source, { format: 'html', library });
    expect('imported' in answer && lostWords('5 March 2025 Care home Safe Score: 3', answer.imported)).toEqual([]);
  });

  it('in HTML, however its elements nest', () => {
    const words = pageLine.map((text) => ({ html: escapeHtml(text), text }));
    const { page } = fc.letrec<{ page: Fragment }>((tie) => ({
      page: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(tableFragment),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'h2', 'h3', 'ul', 'li', 'nav', 'main', 'span', 'form', 'section'),
            fc.array(tie('page'), { maxLength: 4 }).map(joinFragments),
          )
          .map(([tag, { html, text }]) => ({ html: `<${tag}>${html}</${tag}>`, text })),
      ),
    }));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 8 }).map(joinFragments), ({ html, text }) => {
        const answer = importPage(`<title>Page</title>${html}`, { format: 'html', library });
        if ('imported' in answer) {
          expect(lostWords(text, answer.imported)).toEqual([]);
        }
      }),
      { numRuns: trials(300) },
    );
  });
});

interface Fragment {
  readonly html: string;
  readonly text: string;
}

function joinFragments(fragments: readonly Fragment[]): Fragment {
  return {
    html: fragments.map(({ html }) => html).join('\n'),
    text: fragments.map(({ text }) => text).join('\n'),
  };
}

function tableFragment(rows: readonly (readonly Fragment[])[]): Fragment {
  const lines = rows.map((cells) => cells.map(({ html }) => `<td>${html}</td>`).join(''));
  return {
    html: `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`,
    text: joinFragments(rows.flat()).text,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
