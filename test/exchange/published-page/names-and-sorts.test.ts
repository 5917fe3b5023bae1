import { expect, it } from 'vitest';
import { frontMatter, headings, imported, serious } from './imported-page.ts';

const welsh = (head: string, themes: string) => `${head}

Date Inspection Completed
04/06/2025

This report is also available in Welsh

Service Information:

Operated by:	Hafan Care Limited
Care Type:	Domiciliary Support Service
Registered places:	0

Ratings:

${themes}

Date Published 21/07/2025`;

it('names the service below a title that is nothing but the kind of report, and who runs it by any label', () => {
  const { report } = imported(
    welsh(
      'Inspection Report\nHafan Homecare\n\nConwy',
      'Well-being	Good\nCare & Support	Good\nLeadership & Management	Good',
    ),
  );
  expect(frontMatter(report)).toMatchObject({
    location: 'Hafan Homecare',
    provider: 'Hafan Care Limited',
    sector: 'Domiciliary Support Service',
  });
  expect(serious(report)).toEqual([]);
});

it.each([
  'Well-being	Good\nCare & Support	Good\nEnvironment	Good\nLeadership & Management	Requires Improvement',
  'Well-being	Good\nCare & Support	Good\nLeadership & Management	Good\nEnvironment	Requires Improvement',
])('finds nothing wrong in the order in which a page has its themes', (themes) => {
  expect(serious(imported(welsh('Inspection Report\nTy Mawr', themes)).report)).toEqual([]);
});

const scottish = `<main>
<p><a href="/find">&lt; Back to search results</a></p>
<h1>Craigdarroch Lodge</h1>
<p>Support Service</p>
<dl>
<dt>Service type:</dt><dd>Support Service</dd>
<dt>Provided by:</dt><dd>Darroch Support Limited</dd>
<dt>CS number:</dt><dd>CS2011222333</dd>
<dt>Completed on:</dt><dd>3 March 2025</dd>
</dl>
<h2>How well do we support people's wellbeing? 5 - Very good</h2>
<p>People were at ease with those who came.</p>
</main>`;

it('does not take for a name the sort of service that stands twice on top, nor the way back', () => {
  const { report } = imported(scottish, 'html');
  expect(frontMatter(report)).toMatchObject({
    location: 'Craigdarroch Lodge',
    provider: 'Darroch Support Limited',
    sector: 'Support Service',
    id: 'CS2011222333',
  });
  expect(report).not.toContain('search results');
});

it("reads the sort of a children's home where its details stand at the end", () => {
  const { report } = imported(`SC445566

Registered provider: Kestrel Homes Limited

Interim inspection

Inspected under the social care common inspection framework

Inspection dates: 3 and 4 May 2023

Overall experiences and progress of children and young people, taking into account        good

How well children and young people are helped and protected        good

The effectiveness of leaders and managers        good

Recommendation

Staff should read the plan again.

Children’s home details

Unique reference number: SC445566
Provision sub-type: Children's home
Registered provider: Kestrel Homes Limited`);
  expect(frontMatter(report)).toMatchObject({
    kind: 'inspection',
    provider: 'Kestrel Homes Limited',
    sector: "Children's home",
    id: 'SC445566',
  });
  expect(headings(report)).toContain('# Recommendation');
});

it('takes the sort of a service from a sentence that says more of it, and the service of a hospital from below the contents', () => {
  const home = imported(
    `Alder Court\n\nOverall: Good\n\n# Overall\n\nGood\n\nAlder Court is a residential care home providing personal care to 20 people.\n\n# Safe\n\nGood\n\nStaff knew what to do.`,
  );
  expect(frontMatter(home.report)).toMatchObject({ sector: 'Care home' });
  const page = `• Hospital
  • NHS hospital

Fenwick Hospital

Overall: Good

Provided and run by:
Northern Vale NHS Trust

Report from 6 May 2025 assessment

On this page

Overview
Shared direction and culture
Environmental sustainability – sustainable development

Maternity

Well-led

Requires improvement

21 August 2025

This service scored 59 (out of 100) for this area.

${[
  'Shared direction and culture',
  'Capable, compassionate and inclusive leaders',
  'Freedom to speak up',
  'Workforce equality, diversity and inclusion',
  'Governance, management and sustainability',
  'Partnerships and communities',
  'Learning, improvement and innovation',
  'Environmental sustainability – sustainable development',
]
  .map((name, index) => `${name}\n\nScore: ${index < 3 ? 3 : 2}\n\nLeaders knew what to do.\n`)
  .join('\n')}`;
  const { report } = imported(page);
  expect(frontMatter(report)).toMatchObject({ location: 'Fenwick Hospital', service: 'Maternity' });
  expect(frontMatter(imported(page.replace('Maternity', 'Key facts')).report)).not.toHaveProperty('service');
  expect(serious(report)).toEqual([]);
});

it('takes a row of ratings with arrows and months for ratings of what stands above the table, and for no name', () => {
  const { report } = imported(`Marshford NHS Trust

Date of inspection: 4 to 6 May 2022

Overall rating for this trust	Requires improvement

Ratings for the whole trust

Safe	Effective	Caring	Responsive	Well-led	Overall
Requires improvement ↑ Aug 2022	Good ↑ Aug 2022	Good →← Aug 2022	Good →← Aug 2022	Requires improvement ↑ Aug 2022	Requires improvement ↑ Aug 2022

The rating for well-led is based on our inspection of how the trust is run.`);
  expect(headings(report).filter((name) => name.includes('Aug'))).toEqual([]);
  expect(report).toContain('# Safe\n\nRating: Requires improvement');
  expect(report).toContain('# Caring\n\nRating: Good');
});

it('takes the kind of report below the name for no name', () => {
  const { report } = imported(`Larch Bank Care Home

Assessment report

Provider: Vale Care Limited
Service type: Care home
Date of assessment: 11 March 2025 to 19 March 2025

Overall rating	Requires improvement
Safe	Requires improvement
Effective	Good
Caring	Good
Responsive	Good
Well-led	Good`);
  expect(frontMatter(report)).toMatchObject({ location: 'Larch Bank Care Home', provider: 'Vale Care Limited' });
});
