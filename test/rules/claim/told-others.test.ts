import { describe, expect, test } from 'vitest';
import { toldByGroup } from '../told.ts';

type Case = [words: string, ...told: string[]];

/** What is told of a release that names no report. */
function checkNews(...[words, ...told]: Case): void {
  const release = `---\nframework: cqc-inspection@adult-social-care\nkind: news\nlocation: Alder House\n---\n\n# Inspectors rate a home\n\n${words}\n`;
  expect(toldByGroup('claim', release)).toEqual(told);
}

describe('ratings of a release that names no report', () => {
  test.each<Case>([
    [
      'The overall rating is Good. Safe is rated as inadequate.',
      'warning at “Good”: This release says “Good”, but with Safe Inadequate the overall rating is normally not Good. Check the ratings.',
      '  see “inadequate”: This rating does not go with it.',
    ],
    [
      'The overall rating is Outstanding. Safe is rated as inadequate.',
      'warning at “Outstanding”: This release says “Outstanding”, but with Safe Inadequate the overall rating is normally not Outstanding. Check the ratings.',
      '  see “inadequate”: This rating does not go with it.',
    ],
    [
      'The overall rating is Outstanding. Safe is rated as requires improvement.',
      'warning at “Outstanding”: This release says “Outstanding”, but with Safe Requires improvement the overall rating is normally not Outstanding. Check the ratings.',
      '  see “requires improvement”: This rating does not go with it.',
    ],
    ['The overall rating is Inadequate. The service is rated as Good for safe, effective, caring and responsive.'],
    ['The overall rating is Inadequate. The service is rated as Good for safe, effective and caring.'],
    ['The overall rating is Good. The service is rated as Good for safe, effective, caring, responsive and well-led.'],
    [
      'The overall rating is Outstanding. The service is rated as Good for safe, effective, caring, responsive and well-led.',
      'warning at “Outstanding”: This release says “Outstanding”, but with Safe Good, Effective Good, Caring Good, Responsive Good and Well-led Good the overall rating is normally not Outstanding. Check the ratings.',
      '  see “Good”: This rating does not go with it.',
      '  see “effective”: This rating does not go with it.',
      '  see “caring”: This rating does not go with it.',
      '  see “responsive”: This rating does not go with it.',
      '  see “well-led”: This rating does not go with it.',
    ],
    [
      'The overall rating is Good. The service is rated as Good for safe, effective, caring and responsive, and Inadequate for well-led.',
      'warning at “Good”: This release says “Good”, but with Safe Good, Effective Good, Caring Good, Responsive Good and Well-led Inadequate the overall rating is normally not Good. Check the ratings.',
      '  see “Good”: This rating does not go with it.',
      '  see “effective”: This rating does not go with it.',
      '  see “caring”: This rating does not go with it.',
      '  see “responsive”: This rating does not go with it.',
      '  see “Inadequate”: This rating does not go with it.',
    ],
    ['The overall rating is Good. Safe was previously rated as inadequate.'],
    [
      'The overall rating is Good. The overall rating is Inadequate. Safe is rated as good.',
      'error at “Inadequate”: Overall is rated Inadequate here, but Good elsewhere in this release. Make the two agree.',
      '  see “Good”: The other rating stands here.',
    ],
    [
      'The overall rating is Outstanding. Safe is rated as inadequate. Safe is rated as good.',
      'error at “good”: Safe is rated Good here, but Inadequate elsewhere in this release. Make the two agree.',
      '  see “inadequate”: The other rating stands here.',
    ],
    ['Safe is rated as good. Safe is rated as good.'],
    [
      'Safe is rated as good. Safe was previously rated as inadequate. Safe was previously rated as requires improvement.',
      'error at “inadequate”: This sentence says that the rating was “inadequate”, but the previous rating of Safe is Requires improvement. Make the two agree.',
      '  see “requires improvement”: The previous rating is stated here.',
      'error at “requires improvement”: This sentence says that the rating was “requires improvement”, but the previous rating of Safe is Inadequate. Make the two agree.',
      '  see “inadequate”: The previous rating is stated here.',
      'error at “requires improvement”: Safe was rated Requires improvement here, but Inadequate elsewhere in this release. Make the two agree.',
      '  see “inadequate”: The other rating stands here.',
    ],
    [
      'Safe has gone from Inadequate to Good. Safe is rated as outstanding.',
      'error at “outstanding”: Safe is rated Outstanding here, but Good elsewhere in this release. Make the two agree.',
      '  see “Good”: The other rating stands here.',
    ],
    [
      'Safe has gone from Good to Good.',
      'error at “Safe has gone from Good to Good”: This sentence says that the rating changed, but it was Good and still is Good. Say that it remained, or correct one of the ratings.',
    ],
    [
      'Safe has improved from Good to Inadequate.',
      'error at “Safe has improved from Good to Inadequate”: This sentence says that the rating improved, but Inadequate is worse than Good. Say what it did, or correct one of the ratings.',
    ],
    [
      'Safe remains rated as good. Safe was previously rated as inadequate.',
      'error at “Safe remains rated as good”: This sentence says that the rating remained, but it was Inadequate and is now Good. Say that it changed, or correct the rating.',
      '  see “inadequate”: The previous rating is stated here.',
    ],
    ['Maternity is now rated as good. Outpatients is now rated as inadequate.'],
    ['Maternity is now rated as good. Maternity services are now rated as inadequate.'],
    ['The overall rating is Outstanding. Maternity is rated as inadequate.'],
    [
      'Alder House is now rated as good. The overall rating is Inadequate.',
      'error at “Inadequate”: Overall is rated Inadequate here, but Good elsewhere in this release. Make the two agree.',
      '  see “good”: The other rating stands here.',
    ],
    [
      'The service is rated as Good for safe and safe.',
      'warning at “safe”: Safe appears twice in this sentence. Name each key question once: perhaps another one is meant.',
      '  see “safe”: It stands here already.',
    ],
    [
      'The service is rated as Good for safe and caring, and Good for safe.',
      'warning at “safe”: Safe appears twice in this sentence. Name each key question once: perhaps another one is meant.',
      '  see “safe”: It stands here already.',
    ],
    [
      'The service is in special measures. The overall rating is Good.',
      'warning at “service is in special measures”: This sentence says that the service is in special measures, but nothing is rated Inadequate: the overall rating is Good. Correct the sentence or the rating.',
      '  see “Good”: The overall rating stands here.',
    ],
    [
      'The service is no longer in special measures. The overall rating is Inadequate.',
      'warning at “no longer in special measures”: This sentence says that the service is not, or no longer, in special measures, but the overall rating is Inadequate. Correct the sentence or the rating.',
      '  see “Inadequate”: The overall rating stands here.',
    ],
  ])('%s', checkNews);
});

/** What is told of a statement with these lines and words. */
function checkStatement(...[words, ...told]: Case): void {
  const report = `---\nframework: cqc-single-assessment@2024-12\nscope: caring\n---\n\n# Caring\n\n## Independence, choice and control\n\n${words}\n`;
  expect(toldByGroup('claim', report)).toEqual(told);
}

const carried = (statement: string, keyQuestion: string) =>
  `We did not look at ${statement} during this assessment. The score for this quality statement is based on the previous rating for ${keyQuestion}.`;

describe('a statement that was carried forward', () => {
  test.each<Case>([
    [`Score: 3\n\n${carried('Independence, choice and control', 'Caring')}`],
    [
      `Score: 3\n\n${carried('Treating people as individuals', 'Caring')}`,
      'error at “Treating people as individuals”: This sentence names Treating people as individuals, but it is under Independence, choice and control. Write Independence, choice and control.',
      '  fix Write Independence, choice and control: “Treating people as individuals” becomes “Independence, choice and control”',
    ],
    [
      `Score: 3\n\n${carried('Independence, choice and control', 'Safe')}`,
      'error at “Safe”: This sentence names Safe, but Independence, choice and control belongs to Caring. Write Caring.',
      '  fix Write Caring: “Safe” becomes “Caring”',
    ],
    [
      `Score: 3\n\n${carried('Learning culture', 'Safe')}`,
      'error at “Learning culture”: This sentence names Learning culture, but it is under Independence, choice and control. Write Independence, choice and control.',
      '  fix Write Independence, choice and control: “Learning culture” becomes “Independence, choice and control”',
      'error at “Safe”: This sentence names Safe, but Independence, choice and control belongs to Caring. Write Caring.',
      '  fix Write Caring: “Safe” becomes “Caring”',
    ],
    ['Score: 3\nBasis: carried forward'],
    ['Score: 3\nBasis: carried forward\n\n–'],
    [
      'Score: 3\nBasis: carried forward\n\nPeople chose.',
      'warning at “People chose.”: Independence, choice and control is carried forward, so nobody looked at it, but there are findings under it. Remove the text, or say that the quality statement was assessed.',
    ],
    [
      'Score: 3\nBasis: carried forward\n\n- People chose.\n- They ate.',
      'warning at “People chose.”: Independence, choice and control is carried forward, so nobody looked at it, but there are findings under it. Remove the text, or say that the quality statement was assessed.',
    ],
    [
      `Score: 3\n\nPeople chose. ${carried('Independence, choice and control', 'Caring')} They ate.`,
      'warning at “People chose.”: Independence, choice and control is carried forward, so nobody looked at it, but there are findings under it. Remove the text, or say that the quality statement was assessed.',
    ],
    [
      `Score: 3\n\n${carried('Independence, choice and control', 'Caring')} They ate.`,
      'warning at “They ate.”: Independence, choice and control is carried forward, so nobody looked at it, but there are findings under it. Remove the text, or say that the quality statement was assessed.',
    ],
    ['Score: 3\n\nPeople chose.'],
    ['Score: 3\nBasis: not assessed\n\nPeople chose.'],
  ])('%s', checkStatement);
});

/** What is told of words that stand under Caring. */
function checkWords(...[words, ...told]: Case): void {
  const report = `---\nframework: cqc-single-assessment@2024-12\nlocation: Alder House\nprovider: Harbour Homes Limited\nscope: [safe, caring]\n---\n\n# Caring\n\nBasis: not assessed\n\n${words}\n`;
  expect(toldByGroup('claim', report)).toEqual(told);
}

describe('numbers of a text', () => {
  test.each<Case>([
    [
      'We reviewed 31 care records. We looked at 29 care records.',
      'warning at “29 care records”: “29 care records” here, but “31 care records” elsewhere. Make the two numbers agree, or say what each of them counts.',
      '  see “31 care records”: The other number stands here.',
    ],
    ['We reviewed 31 care records. We looked at 31 care records.'],
    ['We reviewed 31 care records.\n\n# Safe\n\nBasis: not assessed\n\nWe looked at 29 care records.'],
    ['We reviewed 31 care records.\n\n# How we did it\n\nWe looked at 29 care records.'],
    [
      'We reviewed 29 records. Staff had signed 31 of the records.',
      'warning at “31 of the records”: “31 of the records” here, but “29 records” above. Make the two numbers agree, or say what each of them counts.',
      '  see “29 records”: The other number stands here.',
    ],
    ['We reviewed 29 records. Staff had signed 29 of the records.'],
    [
      'We reviewed 29 records. We reviewed 40 other records. Staff had signed 31 of the records.',
      'warning at “31 of the records”: “31 of the records” here, but “29 records” above. Make the two numbers agree, or say what each of them counts.',
      '  see “29 records”: The other number stands here.',
    ],
    ['Staff had signed 31 of the records. We reviewed 29 records.'],
    [
      'Consent was missing in 31 of 29 records.',
      'warning at “31 of 29”: “31 of 29” cannot be: 31 is more than 29. Check the two numbers.',
    ],
    ['Consent was missing in 29 of 31 records.'],
    ['Consent was missing in 31 of 31 records.'],
    [
      'We reviewed 29 records: 12 care plans and 18 charts.',
      'warning at “29 records: 12 care plans and 18 charts”: 12 and 18 make 30, but this sentence says “29 records”. Check the numbers.',
    ],
    ['We reviewed 30 records: 12 care plans and 18 charts.'],
    [
      'We reviewed 28 records: 12 care plans and 18 charts.',
      'warning at “28 records: 12 care plans and 18 charts”: 12 and 18 make 30, but this sentence says “28 records”. Check the numbers.',
    ],
  ])('%s', checkWords);
});

/** What is told of words above the first key question. */
function checkOpening(...[words, ...told]: Case): void {
  const report = `---\nframework: cqc-single-assessment@2024-12\nlocation: Alder House\nprovider: Harbour Homes Limited\nscope: caring\n---\n\n${words}\n\n# Caring\n\nBasis: not assessed\n`;
  expect(toldByGroup('claim', report)).toEqual(told);
}

describe('names in a text', () => {
  test.each<Case>([
    ['Alder House is a care home for 40 people.'],
    ['The Alder House Nursing Home is a home.'],
    ['Alder is a small, quiet and friendly care home.'],
    ['Harbour Homes is a provider of care.'],
    [
      'Elm Court is a care home for 40 people.',
      'warning at “Elm Court”: This sentence is about Elm Court, but the front matter names Alder House and Harbour Homes Limited. Check that the text belongs to this report.',
    ],
    [
      'Elm Court was a very large hospital.',
      'warning at “Elm Court”: This sentence is about Elm Court, but the front matter names Alder House and Harbour Homes Limited. Check that the text belongs to this report.',
    ],
    [
      'The Elm at the Sea is an agency.',
      'warning at “The Elm at the Sea”: This sentence is about The Elm at the Sea, but the front matter names Alder House and Harbour Homes Limited. Check that the text belongs to this report.',
    ],
    ['The home is a care home.'],
    ['This is a care home.'],
    ['Elm Court is a person who lives in a home.'],
    ['elm court is a care home.'],
    ['We saw that Elm Court is a care home.'],
    ['# Caring\n\nElm Court is a care home.'],
  ])('%s', checkOpening);

  test('none is told where the front matter names nothing', () => {
    expect(
      toldByGroup('claim', '---\nframework: cqc-single-assessment@2024-12\n---\n\nElm Court is a care home.\n'),
    ).toEqual([]);
    expect(toldByGroup('claim', '---\nlocation: Alder House\n---\n\nElm Court is a care home.\n')).toEqual([]);
  });
});
