import { describe, expect, it } from 'vitest';
import { frontMatter, headings, imported } from '../published-page/imported-page.ts';

const centre = (head: string, judged: string) => `Report of an inspection of a
Designated Centre for Older People.

Issued by the Chief Inspector
${head}


About the designated centre

Ashgrove House is a two-storey centre overlooking the bay.

Capacity and capability

The centre was well managed from day to day.

Regulation 15: Staffing

There was sufficient staff on duty.

Judgment: Compliant

Regulation 16: Training and staff development

Supervision of housekeeping staff was informal.

Judgment: Substantially compliant

Regulation 9: Residents' rights

Residents had meetings every second month.

Judgment: Compliant

Appendix 1 - Full list of regulations considered

The regulations that were considered on this inspection were:

${judged}
`;

const judged = `  Regulation Title                                   Judgment

 Regulation 15: Staffing                             Compliant
 Regulation 16: Training and staff development       Substantially
                                                     compliant
 Regulation 9: Residents' rights                     Compliant`;

describe('labels that a narrow column breaks keep their values', () => {
  it.each([
    `Name of designated          Ashgrove House Nursing Home
centre:
Name of provider:           Bay Homes Limited
Date of inspection:         04 March 2025`,
    `Name of                     Ashgrove House Nursing
designated centre:          Home
Name of provider:           Bay Homes Limited
Date of inspection:         04 March 2025`,
    `Name of designated centre:  Ashgrove House Nursing Home
Name of provider:           Bay Homes Limited
Date of                     04 March 2025
inspection:`,
  ])('%s', (head) => {
    expect(frontMatter(imported(centre(head, judged)).report)).toMatchObject({
      framework: 'hiqa-older-people',
      location: 'Ashgrove House Nursing Home',
      provider: 'Bay Homes Limited',
      assessed: '4 March 2025',
    });
  });
});

it('a rating that goes on in the line below is that of its part, which stands once', () => {
  const { report } = imported(
    centre('Name of designated centre:  Ashgrove House\nDate of inspection:         04 March 2025', judged),
  );
  expect(headings(report).filter((heading) => heading.includes('Regulation 16'))).toHaveLength(1);
  expect(report).not.toContain('Rating: compliant');
});

it('an appendix has its heading', () => {
  const { report } = imported(
    centre('Name of designated centre:  Ashgrove House\nDate of inspection:         04 March 2025', judged),
  );
  expect(headings(report).some((heading) => heading.endsWith('Full list of regulations considered'))).toBe(true);
});

it.each(['Regulation Heading                      Judgment', 'Standard                                Judgement'])(
  'the names of columns head nothing: %s',
  (head) => {
    const page = centre(
      'Name of designated centre:  Ashgrove House\nDate of inspection:         04 March 2025',
      judged,
    );
    const { report } = imported(
      `${page}\nOutline how you are going to come into compliance.\n\n ${head}\n\n The Person in Charge has reviewed the fire door audit tool with a consultant.\n`,
    );
    expect(headings(report).filter((heading) => /Judge?ment$/u.test(heading))).toEqual([]);
  },
);
