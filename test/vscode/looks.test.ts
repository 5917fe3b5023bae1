import { test } from 'vitest';
import { caringReport } from '../lsp/caring-report.ts';
import { hoverOn, openFile, runCommand, squiggles, valueInEditor } from './by-hand/author.ts';
import { inEditor } from './by-hand/editor-session.ts';
import { inEveryLook } from './by-hand/looks.ts';

// What authors meet first, in light, dark and high contrast, at 200 % and in a narrow window: nothing lies outside of it.

const files = {
  'lakeside-house.report.md': caringReport,
  'new.report.md': '---\nframework: \n---\n',
};

test('the first minutes, a finding, what is offered and the rule behind it are whole in every look', (context) =>
  inEditor(context, { name: 'looks', files }, async ({ page }, folder) => {
    const asked = page.locator('.quick-input-widget');
    await runCommand(page, 'Keyline: Open a Sample Report');
    await squiggles(page).first().waitFor();
    await inEveryLook(page, folder, 'first-minutes', async () => page.locator('.monaco-editor').first());
    await inEveryLook(page, folder, 'new-report', async () => {
      await page.keyboard.press('Escape');
      await runCommand(page, 'Keyline: New Report…');
      await asked.locator('.quick-input-title').getByText('(1/').waitFor();
      return asked;
    });
    await page.keyboard.press('Escape');

    await openFile(page, 'lakeside-house.report.md');
    await squiggles(page).first().waitFor();
    // The text has the room of the window, as authors give it where that is small.
    await page.keyboard.press('Control+b');
    await inEveryLook(page, folder, 'hover', async () => {
      await hoverOn(page, valueInEditor(page, '66'), '13 of 20 = 65');
      // The finding comes first; the editor has the rest scrolled to where a window is low.
      return page.locator('.monaco-hover').getByText('The statement scores give 65').first();
    });
    await page.keyboard.press('Control+b');

    await openFile(page, 'new.report.md');
    await page.keyboard.press('Control+b');
    await page.getByText('framework:').first().click();
    await page.keyboard.press('End');
    const offers = page.locator('.suggest-widget');
    await inEveryLook(page, folder, 'completion', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
      // The list shows as many frameworks as it has room for.
      await offers.locator('.monaco-list-row').getByText('cqc-').first().waitFor();
      return offers;
    });
    await page.keyboard.press('Escape');
  }));

/** A language server that never comes to an end of reading. */
const readingServer = `process.on('message', ({ id, method }) => {
  const answers = {
    initialize: { capabilities: {}, serverInfo: { name: 'Keyline', version: '99.0.0' } },
    'keyline/reports': { reports: [], reading: true },
  };
  if (method === 'exit') process.exit(0);
  if (id !== undefined) process.send({ jsonrpc: '2.0', id, result: answers[method] ?? null });
});
`;

const endless = {
  'caring.report.md': caringReport,
  '.vscode/settings.json': '{ "keyline.server.useWorkspaceVersion": true }\n',
  'node_modules/keyline/package.json': '{ "name": "keyline", "version": "99.0.0" }\n',
  'node_modules/keyline/server/dist/server.js': readingServer,
};

test('while the reports are read, their view says so in every look', (context) =>
  inEditor(context, { name: 'reading', files: endless }, async ({ page }, folder) => {
    await page.getByRole('tab', { name: /^Keyline/ }).click();
    const words = page.getByText('Reading the reports of this workspace').first();
    await words.waitFor();
    await inEveryLook(page, folder, 'reading', async () => words);
  }));
