import { expect, it } from 'vitest';
import { frontMatter, imported } from './imported-page.ts';

const pageOf = (way: string, heading: string) => `# Fernley General Hospital

**Overall: Good**

Provided and run by:
Fernley Hospitals NHS Trust

## Report from 4 March 2025 assessment

${way}

# ${heading}

## Overall

**Requires improvement**

*Updated 2 May 2025*

We carried out this assessment on 4 March 2025. The service had enough staff on the days that we visited.

## Safe

**Requires improvement**

Incidents were written down, but not all of them were looked into.

## Well-led

**Good**

Leaders knew their staff, and staff said that they were listened to.
`;

it.each([
  ['[Back to Fernley General Hospital](https://www.cqc.org.uk/location/RXX01)', 'Surgery'],
  ['Back to Fernley General Hospital', 'Outpatients'],
  ['< Return to Fernley General Hospital', 'Urgent and emergency services'],
  ['- [Go back to Fernley general hospital](#top)', 'Maternity'],
  ['[Back to all services](https://www.cqc.org.uk/location/RXX01/services)', 'Critical care'],
])('does not take “%s” for the name of the service, which is the heading below it', (way, heading) => {
  const { report, removed } = imported(pageOf(way, heading));
  expect(frontMatter(report)).toMatchObject({ location: 'Fernley General Hospital', service: heading });
  expect(report).not.toMatch(/\b(?:back|return) to\b/iu);
  expect(removed.map(({ text }) => text)).toContainEqual(expect.stringMatching(/\b(?:back|return) to /iu));
});

it('keeps a heading that begins with the same words and names nothing else on the page', () => {
  const { report } = imported(
    pageOf('', 'Surgery').replace('## Well-led', '### Back to work\n\nPeople were helped.\n\n## Well-led'),
  );
  expect(report).toContain('Back to work');
});
