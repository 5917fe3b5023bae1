import { expect, it } from 'vitest';
import { frontMatter, imported } from './imported-page.ts';

const below = `
Report from 20 May 2025 assessment

Well-led

Good

Leaders knew their staff, and staff said that they were listened to when they spoke up.
`;

it.each([
  ['Home > Services > Fir Lodge', 'Fir Lodge', { location: 'Fir Lodge' }],
  [
    'Home Care services Larkmoor NHS Foundation Trust',
    'Larkmoor NHS Foundation Trust',
    { provider: 'Larkmoor NHS Foundation Trust' },
  ],
  ['Home / Find care / The Old Mill', 'The Old Mill', { location: 'The Old Mill' }],
])('takes the name at which “%s” ends, and no entry of a menu above it', (way, name, values) => {
  const { report } = imported(`Care Quality Commission
Home
Guidance for providers
About us

${way}

${name}
${below}`);
  expect(frontMatter(report)).toMatchObject(values);
  expect(Object.values(frontMatter(report))).not.toContain('Guidance for providers');
});
