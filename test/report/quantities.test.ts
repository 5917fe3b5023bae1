import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsConflict, findPartsOfWholes, findStatedCounts } from '../../server/src/report/quantities.ts';

test.each([
  ['Consent was missing in 31 of 29 records.', ['31 of 29']],
  ['We saw 31 of the 29.', ['31 of the 29']],
  ['Gaps stood in 12 care plans out of these 10.', ['12 care plans out of these 10']],
  ['Twenty-one of 1,204 people answered.', ['Twenty-one of 1,204']],
  ['All 6 out of 6, and none of 7.', ['6 out of 6']],
  ['The service scored 57 (out of 100) for this area.', []],
  ['They gave each of nine areas a score out of four.', []],
  ['They were open 7 of 5.30 hours, 24 of 5-7 days and 20% of 10%.', []],
  ['Section 117 of 1983, regulation 12 of 2014.', []],
  ['Staff came from 20 of one provider’s homes.', []],
  ['The cost was £31 of 29.', []],
  ['A visitor gave it 11 out of 10!', []],
  ['We looked at 12 out of 10.', ['12 out of 10']],
  ['One person said, “I read 12 of the 10 books.”', []],
])('parts of wholes in “%s”', (text, expected) => {
  expect(findPartsOfWholes(text).map((found) => found.text)).toEqual(expected);
});

test.each([
  ['We reviewed 12 care records.', [['reviewed', 12, 'care', 'records']]],
  ['looked at 29 care and treatment records of service users', [['reviewed', 29, 'care and treatment', 'records']]],
  ['We spoke with nine people who used the service.', [['spoke with', 9, '', 'people']]],
  ['Inspectors spoke to 4 members of staff.', [['spoke with', 4, '', 'staff']]],
  ['We talked with 4 members of staff.', [['spoke with', 4, '', 'staff']]],
  ['We also interviewed 4 staff members.', [['spoke with', 4, '', 'staff']]],
  ['We visited the wards and checked 8 medicines records.', [['reviewed', 8, 'medicines', 'records']]],
  ['We reviewed 5 people’s records.', [['reviewed', 5, 'people’s', 'records']]],
  ['The manager reviewed 12 records.', []],
  ['We looked at 3 records of people who had fallen.', []],
  ['We spoke with 5 other relatives.', []],
  ['We reviewed over 20 records.', []],
  ['We spoke with one person.', []],
])('what the team says it did in “%s”', (text, expected) => {
  const found = findStatedCounts(text).map(({ deed, count, qualifier, noun }) => [deed, count, qualifier, noun]);
  expect(found).toEqual(expected);
});

test.each([
  ['We reviewed 12 records.', 'We looked at 9 records.', true],
  ['We reviewed 12 care records.', 'We looked at 9 records.', true],
  ['We reviewed 12 care records.', 'We looked at 9 staff records.', false],
  ['We reviewed 12 records.', 'We checked twelve records.', false],
  ['We reviewed 12 people.', 'We spoke with 9 people.', false],
])('whether “%s” and “%s” conflict', (left, right, expected) => {
  const [one, other] = [findStatedCounts(left)[0], findStatedCounts(right)[0]];
  expect(one !== undefined && other !== undefined && countsConflict(one, other)).toBe(expected);
});

const words = fc.constantFrom(
  'we',
  'reviewed',
  'spoke with',
  '31',
  'twelve',
  'out of',
  'of',
  'the',
  'records',
  'and',
  ',',
  '’s',
  '1,000',
);

test('every quantity is read from its own place in the text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join(' ');
      for (const found of [...findPartsOfWholes(text), ...findStatedCounts(text)]) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
      }
    }),
  );
});
