import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../server/src/exchange/page-lines/read-html-page.ts';

describe('a page saved as HTML', () => {
  it('is read from its main content only', () => {
    const { lines, removed } = readHtmlPage('<p>Menu</p><main><p>Text</p></main><footer>Contact</footer>');
    expect(lines).toEqual([{ kind: 'prose', line: 1, text: 'Text' }]);
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['Menu', 'outside the main content'],
      ['Contact', 'outside the main content'],
    ]);
  });

  it('is read as a whole where it marks no main content, without its navigation', () => {
    const { lines, removed } = readHtmlPage('<nav>Menu</nav><form><p>Text</p><button>Send</button></form>');
    expect(lines.map((line) => line.kind !== 'table' && line.text)).toEqual(['Text']);
    expect(removed.map(({ text, reason }) => [text, reason])).toEqual([
      ['Menu', 'navigation of the site'],
      ['Send', 'navigation of the site'],
    ]);
  });

  it('keeps the lines of the source, so that notes can name them', () => {
    const { lines } = readHtmlPage('<div>\n\n  One\n  <p>Two</p>\n</div>');
    expect(lines.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('keeps headings with their level, nested bullets, and tables', () => {
    const { lines } = readHtmlPage(
      '<h3>Visits</h3><ul><li>by day<ul><li>early</li></ul></li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>',
    );
    expect(lines).toEqual([
      { kind: 'heading', line: 1, text: 'Visits', level: 3 },
      { kind: 'bullet', line: 1, text: 'by day', depth: 0 },
      { kind: 'bullet', line: 1, text: 'early', depth: 1 },
      { kind: 'table', line: 1, rows: [['A', 'B'], ['1']] },
    ]);
  });

  it('keeps block quotations as such', () => {
    const { lines } = readHtmlPage('<blockquote><p>They come.</p><p>At once.</p></blockquote><p>We saw it.</p>');
    expect(lines.map((line) => [line.kind, line.kind !== 'table' && line.text])).toEqual([
      ['quote', 'They come.'],
      ['quote', 'At once.'],
      ['prose', 'We saw it.'],
    ]);
  });

  it('takes a table of one column for paragraphs', () => {
    const { lines } = readHtmlPage('<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>');
    expect(lines.map(({ kind }) => kind)).toEqual(['prose', 'prose']);
  });

  it('may nest twenty thousand elements deep', () => {
    const { lines } = readHtmlPage(`${'<b>'.repeat(20_000)}deep`);
    expect(lines).toEqual([{ kind: 'prose', line: 1, text: 'deep', isBold: true }]);
  });
});
