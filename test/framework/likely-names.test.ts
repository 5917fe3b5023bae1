import { expect, test } from 'vitest';
import { likelyNames } from '../../server/src/framework/likely-names.ts';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';

const rules = ruleDescriptions.map(({ id }) => id);
const mismatches = ['score/mismatch', 'rating/mismatch', 'date/mismatch'];
const frameworks = ['cqc-single-assessment', 'cqc-inspection', 'care-inspectorate-scotland', 'ofsted-2025'];

test.each([
  ['a slip', rules, 'score/mismach', ['score/mismatch']],
  ['a whole part', rules, 'mismatch', mismatches],
  ['a slip in a part', rules, 'mismach', mismatches],
  ['a beginning', frameworks, 'cqc-single', ['cqc-single-assessment']],
  ['a beginning of several', frameworks, 'cqc', ['cqc-single-assessment', 'cqc-inspection']],
  ['a beginning rather than a later part', ['care/scotland', 'scotland/homes'], 'scot', ['scotland/homes']],
  ['a beginning of parts', ['care/scotland', 'wales'], ' SCOT ', ['care/scotland']],
  ['a word', frameworks, 'Scotland', ['care-inspectorate-scotland']],
  ['too little to go by', rules, 'sc', []],
  ['something else', rules, 'weather', []],
])('%s', (_, known, text, likely) => {
  expect(likelyNames(known, text)).toEqual(likely);
});
