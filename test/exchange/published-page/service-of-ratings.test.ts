import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from './imported-page.ts';

const page = (above: string) => `Some General Hospital

Overall: Good read more about inspection ratings

1 Some Way, Anytown, AB1 2CD

Provided and run by:
Some Hospitals NHS Foundation Trust

Report from 15 January 2025 assessment

${above}

  • Overall

    Good

  • Safe

    Requires improvement

  • Caring

    Good

Our view of the service

We assessed the service on 15 January 2025. The last rating for this service, under its previous address, was requires improvement (published 14 June 2022).
`;

describe('the line above the ratings of a page', () => {
  it('names the service that they are of', () => {
    const { report } = imported(page('Ratings - Maternity'));
    expect(frontMatter(report).service).toBe('Maternity');
    expect(headings(report)).not.toContain('# Ratings - Maternity');
  });

  it.each(['Ratings', 'Ratings - Overall'])('names none in “%s”', (above) => {
    expect(frontMatter(imported(page(above)).report).service).toBeUndefined();
  });

  it('leaves what a sentence says of the rating before, where the service stood elsewhere then', () => {
    expect(imported(page('Ratings')).report).toContain('Previous rating: Requires improvement');
  });
});

describe('a page on one service of a hospital', () => {
  const place = '<main><h1>Some Infirmary</h1><p>Overall: Good</p><h2>Report from 15 January 2025 assessment</h2>';
  const part = (name: string, rating: string) => `<h3>${name}</h3><p>${rating}</p><p>We looked at how people were.</p>`;
  const parts = part('Overall', 'Good') + part('Safe', 'Requires improvement');

  it.each([
    '<p>Service: Critical care</p>',
    '<dl><dt>Service</dt><dd>Critical care</dd></dl>',
    '<h2>Critical care</h2>',
  ])('names it in %s', (name) => {
    const { report } = imported(`${place}${name}${parts}</main>`, 'html');
    expect(frontMatter(report)).toMatchObject({ location: 'Some Infirmary', service: 'Critical care' });
    expect(headings(report)).toEqual(['# Overall', '# Safe']);
  });

  it.each([
    ['another service below', `<h2>Critical care</h2>${parts}<h2>Maternity</h2><p>Good</p>`],
    ['the hospital rated itself', `<h2>Overall</h2><p>Good</p><h2>Critical care</h2>${parts}`],
    ['the name of a place', `<p>Service: Some Lane Surgery</p>${parts}`],
    ['a heading of another sort', `<h2>Assessment in full</h2>${parts}`],
  ])('names none where there is %s', (_, below) => {
    expect(frontMatter(imported(`${place}${below}</main>`, 'html').report).service).toBeUndefined();
  });
});

describe('a table of scores ahead of the sections', () => {
  it('gives no second section to a statement that is told of below', () => {
    const rows = ['Assessing needs', 'Safeguarding'].map((name) => `<tr><td>${name}</td><td>Score: 2</td></tr>`);
    const source = `<h1>Some Council: local authority assessment</h1><p>Published: 13 June 2025</p><h2>Overall summary</h2><h3>Quality statement scores</h3><table><tr><th>Quality statement</th><th>Score</th></tr>${rows.join('')}</table><h2>Theme 3: How the council ensures safety within the system</h2><h3>Safeguarding</h3><p>Score: 2</p><p>Systems to protect people were not always effective.</p>`;
    const named = headings(imported(source, 'html').report).map((heading) => heading.replace(/^#+ /u, ''));
    expect(named.filter((name) => name === 'Safeguarding')).toHaveLength(1);
    expect(named).toContain('Assessing needs');
  });
});
