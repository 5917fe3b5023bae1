import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';
import { namedReports, release } from './named-reports.ts';

describe('what else a release says is compared with the reports that it names', () => {
  test.each([
    [
      'elm',
      'The home scored 70 for safe.',
      'error at “70”: This release says 70, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Safe scored 59.'],
    [
      'elm',
      'Safe scored at least 70.',
      'error at “at least 70”: This release says 70, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Safe scored at least 50.'],
    [
      'elm',
      'Safe and caring scored 80.',
      'error at “80”: This release says 80, but elm.report.md gives Safe 59 and Caring 70. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Safe scored 3.'],
    [
      'elm',
      'Safe scored 3%.',
      'error at “3%”: This release says 3, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Safe scored 10.'],
    [
      'elm',
      'Safe scored 11.',
      'error at “11”: This release says 11, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    [
      'elm',
      'Safe scored 7 out of 100.',
      'error at “7”: This release says “7”, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Safe scored 17 out of 20.'],
    [
      'elm',
      'This service scored 70 (out of 100) for safe.',
      'error at “70”: This release says “70”, but elm.report.md gives Safe 59. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'This service scored 59 (out of 100) for safe.'],
    [
      'elm oak',
      'This service scored 70 (out of 100) for safe.',
      'error at “70”: This release says “70”, but elm.report.md and oak.report.md give Safe 59 or 31. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
      '  see “oak.report.md”: The report is named here.',
    ],
    ['elm oak', 'This service scored 31 (out of 100) for safe.'],
    ['ash', 'This service scored 70 (out of 100) for safe.'],
    ['elm', 'Elm House scored 70 out of 100.'],
    [
      'elm',
      'Caring was given the highest score.',
      'error at “Caring was given the highest score”: This release says otherwise than elm.report.md does: the highest score is 75, and Caring has 70. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'Effective was given the highest score.'],
    [
      'elm',
      'Effective was given the lowest score.',
      'error at “Effective was given the lowest score”: This release says otherwise than elm.report.md does: the lowest score is 59, and Effective has 75. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'The lowest score went to safe.'],
    ['elm', 'Safeguarding was given the lowest score.'],
    ['ash', 'The lowest score went to safe.'],
    [
      'yew',
      'The lowest score went to safe.',
      'error at “lowest score went to safe”: This release says otherwise than yew.report.md does: the lowest score is 62, and Safe has 66. Make the release and the report agree.',
      '  see “yew.report.md”: The report is named here.',
    ],
    ['yew', 'The lowest score went to effective.'],
    ['yew', 'Yew Tree scored 70 out of 100.'],
    ['yew', 'Yew Tree scored 64 out of 100.'],
    ['yew', 'Elm House scored 70 out of 100.'],
    ['elm oak', 'Safe scored 70.'],
    ['elm', 'We assessed four quality statements.'],
  ])('scores: %s: %s', check);

  test.each([
    [
      'elm',
      'The home was assessed from 3 to 15 March 2025.',
      'error at “from 3 to 15 March 2025”: This release says “from 3 to 15 March 2025”, but elm.report.md was assessed 3 to 14 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    [
      'elm',
      'The home was assessed from 4 to 14 March 2025.',
      'error at “from 4 to 14 March 2025”: This release says “from 4 to 14 March 2025”, but elm.report.md was assessed 3 to 14 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'The home was assessed from 3 to 14 March 2025.'],
    ['elm oak', 'The homes were assessed on 10 March 2025.'],
    [
      'elm oak',
      'The homes were assessed on 11 March 2025.',
      'error at “on 11 March 2025”: This release says “on 11 March 2025”, but elm.report.md and oak.report.md were assessed 3 to 14 March 2025 and 10 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
      '  see “oak.report.md”: The report is named here.',
    ],
    ['elm ash', 'The homes were assessed on 11 March 2025.'],
    [
      'elm',
      'We found three breaches of regulation.',
      'error at “three”: This release says “three”, but elm.report.md has 2 breaches. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'We found two breaches of regulation.'],
    [
      'oak',
      'We found two breaches of regulation.',
      'error at “two”: This release says “two”, but oak.report.md has 1 breach. Make the release and the report agree.',
      '  see “oak.report.md”: The report is named here.',
    ],
    ['elm oak', 'We found two breaches of regulation.'],
    ['elm oak', 'We found three breaches of regulation.'],
    [
      'elm oak',
      'We found four breaches of regulation.',
      'error at “four”: This release says “four”, but elm.report.md and oak.report.md have 3 breaches. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
      '  see “oak.report.md”: The report is named here.',
    ],
    ['elm ash', 'We found four breaches of regulation.'],
    ['elm ash', 'There were at least four breaches of regulations.'],
    [
      'elm',
      'The home was in breach of three regulations.',
      'error at “three”: This release says “three”, but elm.report.md has 2 breaches. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    [
      'elm',
      'There were at least three breaches of regulations.',
      'error at “three”: This release says “three”, but elm.report.md has 2 breaches. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'There were at least two breaches of regulations.'],
    [
      'oak',
      'There were at least two breaches of regulations.',
      'error at “two”: This release says “two”, but oak.report.md has 1 breach. Make the release and the report agree.',
      '  see “oak.report.md”: The report is named here.',
    ],
    [
      'elm',
      'We found breaches of regulations on safe care and treatment and staffing.',
      'error at “breaches”: This release says “breaches” and names staffing, but elm.report.md names safe care and treatment and good governance. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    [
      'elm',
      'We found two breaches, of Regulation 12 and Regulation 18.',
      'error at “two”: This release says “two” and names staffing, but elm.report.md names safe care and treatment and good governance. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'We found breaches of Regulation 12 and Regulation 17.'],
    ['elm oak', 'We found breaches of Regulation 12, Regulation 17 and Regulation 18.'],
    ['ash', 'We found breaches of Regulation 12 and Regulation 17.'],
    [
      'elm',
      'We found no breaches of regulations.',
      'error at “no breaches”: This release says “no breaches”, but elm.report.md has 2 breaches. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'There was no breach of Regulation 18.'],
    ['elm', 'The provider must take three actions.'],
    [
      'trust',
      'The trust must take three actions.',
      'error at “three”: This release says “three”, but trust.report.md has 1 action that must be taken. Make the release and the report agree.',
      '  see “trust.report.md”: The report is named here.',
    ],
    ['trust', 'The trust must take one action.'],
  ])('days, breaches and actions: %s: %s', check);

  test.each([
    ['elm', 'assessed: 3 to 14 March 2025'],
    [
      'elm',
      'assessed: 3 to 13 March 2025',
      'error at “3 to 13 March 2025”: This release says “3 to 13 March 2025”, but elm.report.md was assessed 3 to 14 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm ash', 'assessed: 3 to 13 March 2025'],
    ['elm', 'assessed: in March'],
    [
      'elm',
      'published: 13 March 2025',
      'error at “13 March 2025”: Published 13 March 2025, but elm.report.md was assessed 3 to 14 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
    ],
    ['elm', 'published: 14 March 2025'],
    ['elm', 'published: soon'],
    [
      'elm oak',
      'published: 11 March 2025',
      'error at “11 March 2025”: Published 11 March 2025, but elm.report.md and oak.report.md were assessed 3 to 14 March 2025. Make the release and the report agree.',
      '  see “elm.report.md”: The report is named here.',
      '  see “oak.report.md”: The report is named here.',
    ],
    ['ash', 'published: 11 March 2025'],
    ['elm oak', 'location: Oak Lodge'],
  ])('front matter: %s: %s', (reports = '', front = '', ...told) => {
    expect(toldByGroup('claim', release(reports, 'We found good care.', front), namedReports)).toEqual(told);
  });
});

describe('how many quality statements a release says were assessed', () => {
  const assessed = (count: number) =>
    ['Learning culture', 'Safeguarding', 'Safe environments']
      .map((name, at) => `## ${name}\n\nScore: 3\n${at < count ? '' : 'Basis: carried forward\n'}`)
      .join('\n');
  const fir = (count: number) => ({
    'fir.report.md': `---\nframework: cqc-single-assessment@2024-12\nlocation: Fir Court\n---\n\n# Safe\n\nRating: Good\n\n${assessed(count)}`,
  });

  test.each([
    ['Inspectors looked at only two of the eight quality statements under safe.', 2, 3],
    ['CQC assessed three quality statements for safe.', 3, 1],
    ['Under safe, just one quality statement was assessed.', 1, 2],
  ])('%s', (sentence, right, wrong) => {
    const told = (count: number) => toldByGroup('claim', release('fir', sentence), fir(count));
    expect(told(right)).toEqual([]);
    expect(told(wrong)[0]).toMatch(/This release says otherwise than fir\.report\.md does: .+ assessed\./);
  });

  test('what it says of other assessments, or of statements that the report leaves out, is not compared', () => {
    for (const sentence of [
      'Last year inspectors looked at five quality statements under safe.',
      'Inspectors did not look at five of the quality statements under safe.',
      'Inspectors looked at five quality statements.',
    ]) {
      expect(toldByGroup('claim', release('fir', sentence), fir(2))).toEqual([]);
    }
  });
});

function check(reports = '', sentence = '', ...told: readonly string[]): void {
  expect(toldByGroup('claim', release(reports, sentence), namedReports)).toEqual(told);
}
