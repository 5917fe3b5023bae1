import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from './imported-page.ts';

const grid = `Our ratings for this hospital are:

                     Safe          Effective     Caring        Responsive    Well-led      Overall

Surgery              Requires      Good          Good          Good          Good          Good
                     improvement

Diagnostic
imaging              Good          N/A           Good          Good          Good          Good

Overall              Requires      Good          Good          Good          Good          Good
                     improvement
`;

const cells = ['Safe', 'Caring', 'Well-led', 'Overall', 'Surgery', 'Good', 'N/A', 'Good', 'Good', 'Outpatients'];

describe('a report that rates services in a table', () => {
  it('is one of a hospital, by that table alone', () => {
    const { report } = imported(
      `Some Park Hospital\nQuality Report\n\nDate of inspection visit: 3 May 2018\n\n${grid}`,
    );
    expect(frontMatter(report)).toMatchObject({
      framework: 'cqc-inspection@nhs-trust',
      location: 'Some Park Hospital',
    });
    expect(report).toContain('# Surgery\n\n## Overall\n\nRating: Good\n\n## Safe\n\nRating: Requires improvement\n');
    expect(report).toContain('# Diagnostic imaging\n\n## Overall\n\nRating: Good\n');
    expect(report).toContain('# Safe\n\nRating: Requires improvement\n');
  });

  it('has its cells one below the other, of which one is not applicable', () => {
    const more = ['Requires improvement', 'Good', 'Good', 'Good'];
    const { report } = imported(
      `Quality Report\n\nDate of inspection visit: 3 May 2018\n\nOverview of ratings\n\n${[...cells, ...more].join('\n')}\n`,
    );
    expect(headings(report)).toEqual(expect.arrayContaining(['# Surgery', '# Outpatients']));
    expect(headings(report)).not.toContain('# Services');
    expect(report).toContain(
      '# Outpatients\n\n## Overall\n\nRating: Good\n\n## Safe\n\nRating: Requires improvement\n',
    );
  });

  it('has two tables, each with the names of its columns', () => {
    const two = grid.replace(/\nOverall .*\n.*\n$/u, '').replace('this hospital are:', 'Some Park Hospital');
    const { report } = imported(`Quality Report\n\nDate of inspection visit: 3 May 2018\n\n${two}\n${grid}`);
    expect(headings(report)).toEqual(expect.arrayContaining(['# Surgery', '# Diagnostic imaging']));
  });
});

describe('the head of a page', () => {
  const assessed = 'Report from 3 February 2025 assessment';
  const safe = 'Safe\nGood\nUpdated 4 May 2025\n\nThis service scored 75 (out of 100) for this area.\n';

  it('names a service of a trust above the day, with something between', () => {
    const top = 'SERVICE PROVIDER\nSome Valley NHS Foundation Trust\nForensic inpatient or secure wards';
    const { report } = imported(`${top}\nImportant: We are carrying out checks.\n${assessed}\n${safe}`);
    expect(frontMatter(report)).toMatchObject({
      provider: 'Some Valley NHS Foundation Trust',
      service: 'Forensic inpatient or secure wards',
    });
  });

  it('names a sort of service twice, and then whom the page is about', () => {
    const { report } = imported(
      `Organisation\nSERVICE PROVIDER\nSome Valley NHS Foundation Trust\n${assessed}\n${safe}`,
    );
    expect(frontMatter(report)).toMatchObject({ provider: 'Some Valley NHS Foundation Trust' });
  });

  it('has one heading of all, which is the name, whatever stands twice', () => {
    const { report } = imported(
      `<main><p>Care home</p><h1>Some Court</h1><ul><li>Overview</li></ul><p>Provided and run by: Some Care Ltd</p><h2>Overview</h2><p>${assessed}</p><h2>Safe</h2><p>Good</p></main>`,
      'html',
    );
    expect(frontMatter(report)).toMatchObject({ location: 'Some Court', provider: 'Some Care Ltd' });
  });

  it.each([
    'Previous: Caring\nNext page: Well-led →\n',
    'Previous: Caring Next: Well-led\n',
    '← Previous page: Caring Next page: Well-led →\n',
  ])('leads to the parts before and after, which says nothing of ratings', (ways) => {
    const { report } = imported(`Some Court\n${assessed}\n${safe}\n${ways}`);
    expect(headings(report)).toEqual(['# Safe']);
    expect(report).not.toContain('Caring');
    expect(report).not.toContain('Well-led');
  });
});

it('a rating of the part before is no rating of now', () => {
  const { report } = imported('Inspection date: 3 March 2019\n\nSafe – previous rating: Inadequate\n\nCaring\nGood\n');
  expect(report).not.toContain('Rating: Inadequate\n');
});

it('the name of a company above the title is the provider, also below that of the place', () => {
  const below = '\n\nDate of inspection visit: 3 March 2021\n\nSafe\nGood\n';
  for (const names of ['Some Grange\nSome Care Limited\n\n', 'Some Care Limited\nSome Grange\n\n']) {
    for (const title of ['Inspection report', 'Assessment report\n\nUnit 3\nSome Street\nAnytown\nAB1 2CD']) {
      const { report } = imported(`${names}${title}${below}`);
      expect(frontMatter(report)).toMatchObject({ provider: 'Some Care Limited', location: 'Some Grange' });
    }
  }
});

it('the facts of a service in a table below its name are taken over', () => {
  const rows = [
    ['Type of care provided', 'Domiciliary Support Service'],
    ['Registered Provider', 'Some Support Ltd'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const { report } = imported(
    `<main><h1>Inspection Report on</h1><p>Some Care</p><p>Date Inspection Completed 11/09/2025</p><h2>About Some Care</h2><table>${rows.join('')}</table><h2>Well-being</h2><p>Good</p><p>People have a say.</p><p>Care Inspectorate Wales</p></main>`,
    'html',
  );
  expect(frontMatter(report)).toMatchObject({
    framework: 'care-inspectorate-wales',
    provider: 'Some Support Ltd',
    sector: 'Domiciliary Support Service',
  });
});
