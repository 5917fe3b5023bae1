import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/registry.ts';
import { defaultSettings } from '../../server/src/rules/rule-settings.ts';
import { lintText, type OtherFiles } from '../common/lint-text.ts';
import { readRulePage } from './rule-page.ts';

/** The same report as another sort of text. */
const sorts: Readonly<Record<string, (text: string) => string>> = {
  'without a framework': (text) => text.replace(/^(?:framework|sector):.*\n/gm, ''),
  'a release': (text) => ofKind(text, 'news'),
  'another text': (text) => ofKind(text, 'other'),
};

function ofKind(text: string, kind: string): string {
  const plain = text.replace(/^kind:.*\n/m, '');
  return /^---\n/.test(plain) ? plain.replace('---\n', `---\nkind: ${kind}\n`) : `---\nkind: ${kind}\n---\n\n${plain}`;
}

/**
 * How often a rule finds something in the examples of its page, and in the same as another sort of text.
 * `npx vitest run test/rules/other-texts.test.ts -u` keeps what is found now; read what changed before you keep it.
 */
describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('finds as much in other sorts of texts as before', () => {
    const { examples, files } = readRulePage(`server/src/rules/${id}.md`);
    const found = (text: string, others?: OtherFiles) => lintText(text, defaultSettings, others, [rule]).length;
    const counts = examples
      .filter(({ kind }) => kind !== 'fixed')
      .map(({ title, marked: { text } }) => {
        const others = Object.entries(sorts).map(([sort, made]) => `${found(made(text), files)} ${sort}`);
        return `${title}: ${[`${found(text, files)} here`, ...others].join(', ')}`;
      });
    expect(`\n${counts.join('\n')}\n`).toMatchSnapshot();
  });
});
