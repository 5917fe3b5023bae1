import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contributes } from '../../package.json';

const page = readFileSync('docs/editors/vscode.md', 'utf8');

test.each(contributes.commands)('the page on VS Code names the command $title', ({ title, category }) => {
  expect(page).toContain(title);
  expect(category).toBe('Keyline');
});

test.each(contributes.configuration.flatMap(({ properties }) => Object.keys(properties)))(
  'the page on VS Code names the setting %s',
  (setting) => {
    expect(page).toContain(`\`${setting}\``);
  },
);
