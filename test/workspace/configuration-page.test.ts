import { expect, test } from 'vitest';
import { configurationsInForce } from '../../server/src/configuration/configuration-in-force.ts';
import { configurationPage } from '../../server/src/configuration/configuration-page.ts';
import { readSettings, settingsName } from '../../server/src/configuration/read-settings.ts';

async function pageWith(files: Readonly<Record<string, string>>, settings: Readonly<Record<string, unknown>> = {}) {
  const reader = {
    readText: async (file: string) => files[file] ?? null,
    isWithinReach: async () => true,
    resolve: (file: string, reference: string) => new URL(reference, file).href,
  };
  const file = 'file:///reports/2025/a.report.md';
  const inForce = configurationsInForce(reader, readSettings(`file:///reports/${settingsName}`, settings));
  const { configuration } = await inForce(file);
  return configurationPage(file, configuration).split('\n');
}

test('each value says where it comes from', async () => {
  const text = 'ignore: [old]\nrules:\n  score/mismatch: warning\n';
  const page = await pageWith(
    { 'file:///reports/keyline.yaml': text },
    { final: true, rules: { 'date/order': 'off' } },
  );
  expect(page[0]).toBe('# The configuration in force for a.report.md. To change it, change the files.');
  expect(page[1]).toBe('# Files, the nearest first: ../keyline.yaml, settings of the editor');
  expect(page).toContain('final: true  # settings of the editor');
  expect(page).toContain('  - "old"  # ../keyline.yaml:1:10');
  expect(page).toContain('frameworks: []  # default');
  expect(page).toContain('  score/mismatch: warning  # ../keyline.yaml:3:19');
  expect(page).toContain('  date/order: off  # settings of the editor');
});

test('settings that set nothing are not named', async () => {
  expect((await pageWith({}))[1]).toBe('# Files, the nearest first: none');
});

test('options stand below their rule', async () => {
  const page = await pageWith({});
  expect(page.filter((line) => /^ {4}# [a-z]+.*: .* # default$/i.test(line)).length).toBeGreaterThan(0);
  expect(page).toContain('final: false  # default');
});
