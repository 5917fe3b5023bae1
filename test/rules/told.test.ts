import { describe, expect, test } from 'vitest';
import { ruleDescriptions } from '../../server/src/rules/registry.ts';
import { readRulePage } from './rule-page.ts';
import { toldBy } from './told.ts';

/**
 * What a rule tells of the examples on its page, with what the page does not show: the places that a message speaks of,
 * how bad it is and what its fixes write. `npx vitest run test/rules/told.test.ts -u` keeps what is told now; read what
 * changed before you keep it.
 */
describe.each(ruleDescriptions.map(({ id }) => id))('%s', (rule) => {
  const path = `server/src/rules/${rule}.md`;
  const page = readRulePage(path);

  test('tells all of it as before', () => {
    const told = page.examples.flatMap(({ title, kind, marked: { text } }) =>
      kind === 'wrong' ? [title, ...toldBy(rule, text, page.files).map((line) => `  ${line}`)] : [],
    );
    expect(`\n${told.join('\n')}\n`).toMatchSnapshot();
  });
});
