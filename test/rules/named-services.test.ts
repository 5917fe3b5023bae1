import { expect, test } from 'vitest';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText } from '../common/lint-text.ts';

const services = ['Maternity', 'Surgery', 'Community mental health services for adults'];
const ratings = ['Good', 'Inadequate', 'Outstanding'];
const trust = `---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n${services
  .map((service, place) => `# ${service}\n\n## Overall\n\nRating: ${ratings[place]}\n`)
  .join('\n')}`;

/** What a release is told that says this of a trust with these services. */
function toldOf(sentence: string): readonly string[] {
  const release = `---\nframework: cqc-inspection\nkind: news\nreports: trust.report.md\n---\n\n# News\n\n${sentence}\n`;
  return lintText(release, defaultSettings, { 'trust.report.md': trust }).map(({ message }) => message);
}

test.each([
  ['Maternity has been rated Inadequate.', 'rates Maternity Good'],
  ['Maternity services have been rated Inadequate.', 'rates Maternity services Good'],
  ['The rating for maternity services is Inadequate.', 'rates maternity services Good'],
  ['Alder House maternity has been rated Inadequate.', 'rates Alder House maternity Good'],
  ['Surgery has been rated Good.', 'rates Surgery Inadequate'],
  ['Mental health services for adults have been rated Good.', 'rates Mental health services for adults Outstanding'],
  ['The trust has been rated Requires improvement.', 'rates Overall Good, Inadequate or Outstanding'],
])('the service that a release means is found: %s', (sentence, rated) => {
  expect(toldOf(sentence)).toEqual([expect.stringContaining(`trust.report.md ${rated}.`)]);
});

test.each([
  'Maternity services have been rated Good.',
  // Of no service of the report, or of any that there may be.
  'Urgent care has been rated Inadequate.',
  'Mental health services for older people have been rated Good.',
  'Services for adults have been rated Good.',
  'The maternity ward has been rated Inadequate.',
  'The trust has been rated Inadequate.',
])('nothing is told of what may be another service, or is right: %s', (sentence) => {
  expect(toldOf(sentence)).toEqual([]);
});
