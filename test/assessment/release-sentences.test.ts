import { describe, expect, test } from 'vitest';
import { releaseSentences } from '../../server/src/assessment/explain/release-sentences.ts';
import { reportResults } from '../../server/src/assessment/explain/report-results.ts';
import { releaseFacts } from '../../server/src/assessment/release-facts.ts';
import { analyseText } from '../common/lint-text.ts';

/** What a release can say of a report, a line for each paragraph, with what sort it is of. */
function sentencesOn(text: string): readonly string[] {
  const { report, assessment } = analyseText(text);
  if (report.framework === null) {
    return [];
  }
  const facts = releaseFacts(reportResults(report, assessment), report.framework);
  const { whole, services, measures } = releaseSentences(facts, report.framework);
  return [
    ...whole.map((paragraph) => paragraph.join(' ')),
    ...services.map((sentence) => `service: ${sentence}`),
    ...measures.map((paragraph) => `measure: ${paragraph.join(' ')}`),
  ];
}

const report = (frontMatter: string, ratings: Readonly<Record<string, string>>, more = '') =>
  `---\nframework: cqc-inspection\n${frontMatter === '' ? '' : `${frontMatter}\n`}---\n\n${Object.entries(ratings)
    .map(([name, lines]) => `# ${name}\n\n${lines.replaceAll('; ', '\n')}\n`)
    .join('\n')}${more}`;

function check(...[text = '', ...said]: readonly string[]): void {
  expect(sentencesOn(text)).toEqual(said);
}

describe('when the service was assessed', () => {
  test.each<readonly string[]>([
    [report('assessed: 3 March 2025', {}), 'The service was assessed on 3 March 2025.'],
    [report('assessed: 3 to 14 March 2025', {}), 'The service was assessed from 3 to 14 March 2025.'],
    [report('assessed: 3-14 March 2025', {}), 'The service was assessed from 3 to 14 March 2025.'],
    [report('assessed: between 3 and 14 March 2025', {}), 'The service was assessed between 3 and 14 March 2025.'],
    [report('assessed: from 3 to 14 March 2025', {}), 'The service was assessed from 3 to 14 March 2025.'],
    [report('assessed: on 3 March 2025', {}), 'The service was assessed on 3 March 2025.'],
    [report('assessed: 3 and 14 March 2025', {}), 'The service was assessed on 3 and 14 March 2025.'],
    [report('assessed: in spring', {})],
  ])('%s', check);
});

describe('what the service is rated, and what it was', () => {
  test.each<readonly string[]>([
    [report('', { Overall: 'Rating: Good' }), 'The overall rating is Good.'],
    [report('', { Overall: 'Rating: Good; Previous rating: Good' }), 'The overall rating remains Good.'],
    [
      report('', { Overall: 'Rating: Good; Previous rating: Inadequate' }),
      'The overall rating has gone from Inadequate to Good.',
    ],
    [report('', { Overall: 'Rating: Good; Previous rating: Not rated' }), 'The overall rating is Good.'],
    [report('', { Overall: 'Rating: Not rated; Previous rating: Good' })],
    [report('', { Overall: 'Previous rating: Good' })],
    [report('', { Safe: 'Rating: Good' }), 'The service is rated as Good for safe.'],
    [
      report('', {
        Safe: 'Rating: Good',
        Caring: 'Rating: Outstanding',
        Effective: 'Rating: Good',
        'Well-led': 'Rating: Inadequate',
      }),
      'The service is rated as Outstanding for caring, Good for safe and effective, and Inadequate for well-led.',
    ],
    [report('', { Safe: 'Rating: Good', Caring: 'Rating: Not rated' }), 'The service is rated as Good for safe.'],
    [
      report('', {
        Safe: 'Rating: Good; Previous rating: Inadequate',
        Caring: 'Rating: Good; Previous rating: Good',
        Effective: 'Rating: Good; Previous rating: Not rated',
      }),
      'The service is rated as Good for safe, effective and caring.',
      'Safe has gone from Inadequate to Good.',
    ],
    [
      report('scope: safe\nprevious: { caring: Outstanding }', { Safe: 'Rating: Good' }),
      'The service is rated as Outstanding for caring, and Good for safe.',
    ],
  ])('%s', check);
});

describe('scores', () => {
  const single = (lines: string) => `---\nframework: cqc-single-assessment@2024-12\n---\n\n${lines}`;
  test.each<readonly string[]>([
    [
      single('# Safe\n\nScore: 72\nRating: Good\n\n# Caring\n\nScore: 55\n'),
      'The service is rated as Good for safe.',
      'Safe scored 72 out of 100. Caring scored 55 out of 100.',
    ],
    [single('# Safe\n\nRating: Good\n'), 'The service is rated as Good for safe.'],
  ])('%s', check);
});

describe('services', () => {
  const trust = (...services: readonly (readonly [name: string, lines: string])[]) =>
    `---\nframework: cqc-inspection\nsector: NHS trust\n---\n\n${services
      .map(([name, lines]) => `${name.startsWith('#') ? '#' : '# '}${name}\n\n${lines.replaceAll('; ', '\n')}\n`)
      .join('\n')}`;
  test.each<readonly string[]>([
    [
      trust(
        ['Overall', 'Rating: Good'],
        ['Outpatients', ''],
        ['# Overall', 'Rating: Good'],
        ['Maternity', ''],
        ['# Overall', 'Rating: Good; Previous rating: Inadequate'],
      ),
      'The overall rating is Good.',
      'service: Outpatients is now rated as Good.',
      'service: Maternity has gone from Inadequate to Good.',
    ],
    [
      trust(
        ['Outpatients', ''],
        ['# Overall', 'Rating: Good; Previous rating: Good'],
        ['Maternity', ''],
        ['# Overall', 'Rating: Not rated'],
      ),
      'service: Outpatients remains rated as Good.',
    ],
    [
      trust(
        ['Outpatients', 'Basis: carried forward'],
        ['# Overall', 'Rating: Good'],
        ['Maternity', 'Basis: assessed'],
        ['# Overall', 'Rating: Inadequate'],
      ),
      'service: Maternity is now rated as Inadequate.',
    ],
    [
      trust(['The surgery', ''], ['# Overall', 'Rating: Good'], ['Maternity', ''], ['# Overall', 'Rating: Inadequate']),
      'service: Maternity is now rated as Inadequate.',
    ],
    [trust(['Outpatients', ''], ['# Overall', 'Rating: Good']), 'The overall rating is Good.'],
  ])('%s', check);
});

describe('breaches and actions', () => {
  test.each<readonly string[]>([
    [report('', {}, '\nWe found no breaches of the regulations.\n')],
    [
      report('', {}, '\nWe found 1 breach of the legal regulations.\n'),
      'measure: The assessment found one breach of the regulations.',
    ],
    [
      report('', {}, '\nWe found 2 breaches of the legal regulations.\n'),
      'measure: The assessment found two breaches of the regulations.',
    ],
    [
      report('', {}, '\nWe found 2 breaches of the legal regulations in relation to staffing and good governance.\n'),
      'measure: The assessment found two breaches of the regulations.',
    ],
    [
      report(
        '',
        {},
        '\n# Action we have told the provider to take\n\n| Regulated activity | Regulation |\n| --- | --- |\n| Accommodation | Regulation 18 HSCA RA Regulations 2014 Staffing |\n',
      ),
      'measure: The assessment found one breach in relation to staffing.',
    ],
    [
      report(
        '',
        {},
        '\n# Areas for improvement\n\nAction the provider MUST take:\n\n- Train staff. (Regulation 10)\n- Lock doors. (Regulation 9)\n',
      ),
      'measure: The provider must take two actions to meet the regulations.',
    ],
    [
      report(
        '',
        {},
        '\nWe found 2 breaches of the legal regulations.\n\n# Areas for improvement\n\nAction the provider MUST take:\n\n- Train staff. (Regulation 10)\n- Lock doors. (Regulation 9)\n',
      ),
      'measure: The assessment found two breaches in relation to dignity and respect and person-centred care.',
      'measure: The provider must take two actions to meet the regulations.',
    ],
    [
      report(
        '',
        {},
        '\nWe found 3 breaches of the legal regulations.\n\n# Areas for improvement\n\nAction the provider MUST take:\n\n- Train staff. (Regulation 10)\n- Lock doors. (Regulation 9)\n',
      ),
      'measure: The assessment found three breaches of the regulations.',
      'measure: The provider must take two actions to meet the regulations.',
    ],
  ])('%s', check);
});
