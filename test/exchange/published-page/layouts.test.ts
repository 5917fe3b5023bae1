import { expect, it } from 'vitest';
import { lintText } from '../../common/lint-text.ts';
import { lostWords } from '../words.ts';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const printed = `Oakfield Care Limited
Beech House
Inspection report

12 Station Road
Anytown
ME1 1AA

Tel: 01234567890
Website: www.beech.example

Date of inspection visit:
12 March 2018
13 March 2018

Date of publication:
30 April 2018

Overall rating for this service
Requires Improvement

Is the service safe?
Requires Improvement

Is the service caring?
Good

1 Beech House Inspection report 30 April 2018

Summary of findings

Overall summary

Beech House is a care home. At our last inspection on 4 January 2017 we rated the service good.

2 Beech House Inspection report 30 April 2018

Is the service safe?
Requires Improvement

The service was not always safe.

3 Beech House Inspection report 30 April 2018

Is the service safe?

Requires Improvement

Our findings

Medicines were not always managed safely.

Is the service caring?

Good

Our findings

Staff were kind.
`;

it('a printed report is one section for each part, without the heads of its pages', () => {
  const result = imported(printed);
  expect(frontMatter(result.report)).toMatchObject({
    framework: 'cqc-inspection',
    provider: 'Oakfield Care Limited',
    location: 'Beech House',
    sector: 'Care home',
    assessed: '12 to 13 March 2018',
    published: '30 April 2018',
    scope: ['Safe', 'Caring'],
  });
  expect(headings(result.report)).toEqual([
    '# Overall summary',
    '# Is the service safe?',
    '## Our findings',
    '# Is the service caring?',
    '## Our findings',
    '# Summary of findings',
  ]);
  expect(result.report).toContain('Rating: Requires Improvement\nPrevious rating: Good\n\nBeech House is a care home.');
  expect(serious(result.report)).toEqual([]);
  expect(lostWords(printed, result)).toEqual([]);
  expect(new Set(result.removed.map(({ reason }) => reason))).toEqual(
    new Set([
      'said in the front matter',
      'page furniture',
      'the address of the service',
      'the head or foot of a printed page',
      'the page names this part again; what it says there stands with the rest of the part',
      'a rating that the part has already',
    ]),
  );
});

it('parts that are named again with another rating are parts of something else', () => {
  const { report } = imported('Date of inspection: 3 March 2018\n\nSafe\nGood\n\nSurgery\n\nSafe\nInadequate\n');
  expect(headings(report)).toEqual(['# Safe', '# Safe']);
});

it('a list of contents goes with the numbers of its pages', () => {
  const { report } = imported(
    'Date of inspection: 3 March 2018\nContents\nSummary of this inspection Page\nOverall summary 2\nDetailed findings\nOur findings 14\n\nOverall summary\n\nThe service is rated good overall.\n',
  );
  expect(headings(report)).toEqual(['# Overall summary']);
});

it.each([
  ['Rating: Good', 'Safe   Rating: Good'],
  ['Rating: Good', 'Are services safe?  Good –––'],
  ['Rating: Good', 'Is the service safe? Good ●'],
  ['Rating: Good', 'Safe – Good'],
])('%s stands in “%s”', (field, line) => {
  const { report } = imported(`Inspection date: 3 March 2019\n\n${line}\n\nStaff were kind.\n`);
  expect(report).toContain(`${field}\n\nStaff were kind.`);
});

it('ratings that only sentences state get headings, and those of before go into the front matter', () => {
  const { report, added } = imported(
    'During a routine inspection\nOur rating of this service improved. We rated it as good because:\n- We rated safe, caring and well-led as good, and effective as requires improvement.\n\nBackground to this inspection\n\nThe last inspection was in July 2016. Responsive was rated as inadequate.\n',
  );
  expect(frontMatter(report).previous).toEqual({ Responsive: 'Inadequate' });
  expect(headings(report)).toEqual([
    '# Overall',
    '# Background to this inspection',
    '# Safe',
    '# Effective',
    '# Caring',
    '# Well-led',
  ]);
  expect(added.filter(({ reason }) => reason === 'a sentence of the page says how it was rated')).toHaveLength(4);
});

it.each([
  ['a letter', 'other', 'Dear Mrs Brown\n\nThank you for your help.\n\nYours sincerely\n'],
  ['guidance or a template', 'other', 'This guidance is for inspectors.\nInsert the name here.\n'],
  ['an article', 'news', 'The council said it was sorry.\nA spokesman for the home told us more.\n'],
])('%s is told to be no report, and is accepted as what it is', (name, kind, source) => {
  const { report, framework, messages } = imported(source);
  expect(framework).toBeNull();
  expect(frontMatter(report)).toEqual({ framework: 'none', kind, status: 'draft' });
  expect(messages).toEqual([expect.stringContaining(`This is not a report but ${name}.`)]);
  expect(lintText(report)).toEqual([]);
});

it('a copy of a news release is known by what it tells', () => {
  const source =
    'The inspection found these changes:\n- Surgery has improved from inadequate to good\n- Safe has dropped from good to requires improvement\nA CQC inspector said: “We found staff were kind.”\n';
  const { report, messages } = imported(source);
  expect(frontMatter(report)).toEqual({ framework: 'cqc-single-assessment', kind: 'news' });
  expect(messages[0]).toContain('This is not a report');
});

it('a copy of news on councils is read in the words of the framework that judges them', () => {
  const source =
    'Two councils receive ratings from the CQC\nThe Care Quality Commission (CQC) has rated Northmoor Council good. The CQC has rated Eastfield Council requires improvement.\n';
  expect(frontMatter(imported(source).report)).toEqual({ framework: 'cqc-local-authority', kind: 'news' });
});

it('a framework of common names is chosen where the page has them all', () => {
  const stars = ['Residents’ Experience', 'Compliance', 'Staffing', 'Quality Measures'];
  expect(imported(stars.map((name) => `${name}\n4 stars\n`).join('\n')).framework).toBe('aged-care-stars-au');
  expect(imported('Staffing\n4 stars\n').framework).toBeNull();
});

it('cells keep their columns, and items their numbers', () => {
  const { report } = imported(
    '<main><h1>Safe</h1><p>Good</p><table><tr><th>Site</th><th>Service</th><th>Safe</th></tr><tr><td rowspan="2">North</td><td>Surgery</td><td>Good</td></tr><tr><td>Maternity</td><td>Inadequate</td></tr><tr><td colspan="2">All</td><td>Good</td></tr></table><ol start="3"><li>Third<ul><li>part</li></ul></li><li>Fourth</li></ol></main>',
    'html',
  );
  expect(report).toContain(`| North | Surgery   | Good       |
|       | Maternity | Inadequate |
| All   |           | Good       |`);
  expect(report).toContain('3. Third\n   - part\n4. Fourth\n');
});
